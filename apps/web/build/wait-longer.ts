// A busy machine may take more than the usual second to draw what a test waits for; no test asserts how fast it is.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: 20_000 });
}

export {};
