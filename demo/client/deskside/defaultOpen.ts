/** What the sidebar has open at first, for the sidebar and for what is fetched ahead of it. */
export const defaultOpen = 'first';
