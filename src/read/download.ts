import { ReadError } from './error.js';

const TIMEOUT = 30_000;
/** An article is far smaller; a bigger answer is a download of something else. */
const LARGEST = 20_000_000;

const problemOf = (error: unknown): readonly [problem: string, advice: string] => {
  const name = error instanceof Error ? error.name : '';
  const cause = error instanceof Error && error.cause instanceof Error ? (error.cause as NodeJS.ErrnoException) : undefined;
  if (name === 'TimeoutError' || name === 'AbortError')
    return [`the server did not answer within ${TIMEOUT / 1000} seconds`, 'try again later'];
  if (cause?.code === 'ENOTFOUND' || cause?.code === 'EAI_AGAIN')
    return ['the server cannot be found', 'check the address and the network'];
  if (cause?.code === 'ECONNREFUSED') return ['the server refuses the connection', 'check the address, or try again later'];
  return [`it cannot be fetched (${cause?.code ?? cause?.message ?? String(error)})`, 'check the address and the network'];
};

/** The bytes behind a URL. A page that says its encoding in the header alone is given on in UTF-8. */
export const fetchSource = async (url: string): Promise<Uint8Array> => {
  let response: Response;
  try {
    response = await fetch(url, {
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { accept: 'text/html, text/plain;q=0.9, */*;q=0.1' },
    });
  } catch (error) {
    throw new ReadError(url, ...problemOf(error));
  }
  if (!response.ok)
    throw new ReadError(url, `the server answers ${response.status} ${response.statusText}`.trim(), 'check the address');
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > LARGEST)
    throw new ReadError(url, `its ${Math.round(bytes.length / 1e6)} MB are no article`, 'give the address of one article');
  return bytes;
};
