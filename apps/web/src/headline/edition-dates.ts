import { formatDate } from '@dial/domain/period/format-date';

interface Dated {
  readonly publishedOn: string | null;
  readonly version: string | null;
  readonly producedBy: string | null;
  readonly meetings: readonly { readonly body: string; readonly date: string }[];
}

/** What the document says of itself, each part as printed: the date, the version, who made it. */
export function printedOn({ publishedOn, version, producedBy }: Dated): string[] {
  return [publishedOn === null ? null : formatDate(publishedOn), version, producedBy].filter(
    (part) => part !== null,
  );
}
