/** Which measure a form is about, and which version of it the editor looked at. */
export function MeasureHiddenFields({ id, version }: { readonly id: string; readonly version: number }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
