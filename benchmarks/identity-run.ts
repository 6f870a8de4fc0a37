/** Prints the scores of `identity.ts`; `--wrong` lists the pairs decided wrongly. */
import { type MeetingRow, type PersonRow, readRows, scoreMeetings, scorePeople } from './identity.js';

const scores = { people: scorePeople(readRows<PersonRow>('people')), meetings: scoreMeetings(readRows<MeetingRow>('meetings')) };
for (const [name, { wrong, ...numbers }] of Object.entries(scores)) {
  console.log(name, JSON.stringify(numbers));
  if (process.argv.includes('--wrong')) for (const pair of wrong) console.log(`  ${pair}`);
}
