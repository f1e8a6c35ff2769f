/** Code that is loaded once, when it is first wanted. Where it does not come it is asked for again the next time. */
export type OnDemand<Code> = () => Promise<Code>;

export function onDemand<Code>(load: () => Promise<Code>): OnDemand<Code> {
  let coming: Promise<Code> | null = null;
  return () => {
    coming ??= load().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
}
