/** Small pieces are joined up to this many characters, or writing a line would cost a turn of the event loop each. */
const CHUNK = 65_536;

/** Joins small pieces of text into larger ones. */
export function* chunks(pieces: Iterable<string>): Iterable<string> {
  let chunk = '';
  for (const text of pieces) {
    chunk += text;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
