import { expect, test } from 'vitest';
import { type MeetingRow, type PersonRow, readRows, scoreMeetings, scorePeople } from '../../benchmarks/identity.js';

test('people of real articles are joined: precision of at least 0.99, recall of at least 0.93', () => {
  const { pairs, precision, recall, wrong } = scorePeople(readRows<PersonRow>('people'));
  expect(pairs).toBeGreaterThan(300);
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
  expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
});

test('talks of real articles are joined: precision of at least 0.97, recall of at least 0.90', () => {
  const { pairs, precision, recall, wrong } = scoreMeetings(readRows<MeetingRow>('meetings'));
  expect(pairs).toBeGreaterThan(300);
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
});
