import { notFound } from './problem.js';

/** The number of a dashboard app in a path. What is no such number is nowhere: 404, as an unknown one. */
export function dashboardAppId(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw notFound();
  return Number(text);
}
