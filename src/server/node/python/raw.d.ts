/** A file as text: it becomes a part of the built module, so that nothing must be found beside it. */
declare module '*?raw' {
  const text: string;

  // biome-ignore lint/style/noDefaultExport: the bundler's own shape
  export { text as default };
}
