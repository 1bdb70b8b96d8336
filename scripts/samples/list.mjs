// What the document's panel shows ("Your endpoint must return a flat JSON object").
const panel = ['Priya Sharma', 'priya@example.com', 'Pro', '₹4,999', 'VIP', 'Early Adopter', '1 August 2026', 'Yes'];

/** The applications of samples/, and the words that each of their pages must show. */
export const samples = [
  { name: 'types', entries: true },
  { name: 'vite-react-18', visits: [{ path: '/', words: panel }] },
  { name: 'vite-react-19', visits: [{ path: '/', words: panel }] },
  {
    name: 'next',
    visits: [
      { path: '/', words: panel, isServerRendered: true },
      { path: '/conversation', words: panel },
    ],
  },
  {
    name: 'storybook',
    visits: [
      { path: '/iframe.html?id=customer--fields&viewMode=story', words: panel },
      { path: '/iframe.html?id=customer--connected&viewMode=story', words: panel },
    ],
  },
  { name: 'vue', visits: [{ path: '/', words: panel }] },
  { name: 'plain', visits: [{ path: '/', words: panel }] },
];
