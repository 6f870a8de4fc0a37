import { classOfOffice } from '../../lexicon/offices.js';
import type { Person } from '../../model/index.js';
import { officesAgree } from '../cluster.js';

const LEADERS = new Set(['head-of-state', 'head-of-government']);

const classesOf = (p: Person): string[] => p.offices.map((o) => classOfOffice(o.replace(/^元/, ''))?.class ?? '');

/** A short general title (長官, 次官) fits every title that ends in it; otherwise the classes decide. */
export const agreeAsRole = (title: string, office: string): boolean => officesAgree(title, office.replace(/^元/, ''));

/** 首脳 fits leaders, 大臣 any minister, 外相 those of its class. */
export function fitsOffice(p: Person, office: string | undefined): boolean {
  if (!office) return true;
  const classes = classesOf(p);
  if (office === '首脳') return classes.some((c) => LEADERS.has(c)) || p.offices.includes('首脳');
  if (office === '大臣')
    return (
      classes.some((c) => c === 'foreign' || c === 'defence' || c === 'minister') ||
      p.offices.some((o) => /大臣|相$|長官|部長/.test(o))
    );
  return p.offices.some((o) => agreeAsRole(office, o));
}

/** Whether a role and a person's office are of one class, however general: 外務次官 and 国務副長官. */
export const sameRank = (p: Person, office: string): boolean => {
  const rank = classOfOffice(office)?.class;
  return rank !== undefined && rank !== 'official' && classesOf(p).includes(rank);
};

/** Someone who only tells of others' doings: never one of 両氏 or 双方. */
export const isSpokesperson = (p: Person): boolean => p.offices.length > 0 && classesOf(p).every((c) => c === 'spokesperson');
