import { EMBED_STYLE } from './embed-style.ts';
import { type Html, html } from './html.ts';

/** A whole page around its main part. No script; what it links to opens in a window of its own. */
export function embedDocument(title: string, main: Html): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${{ markup: EMBED_STYLE }}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`.markup;
}
