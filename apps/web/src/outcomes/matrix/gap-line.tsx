/** The place of rows that are not drawn. */
export function GapLine({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true">
      <td style={{ height }} />
    </tr>
  );
}
