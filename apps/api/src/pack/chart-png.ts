import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { packFonts } from './pack-fonts.ts';

/** Twice the pixels of the drawing: sharp in print. */
const SCALE = 2;

let ready: Promise<void> | null = null;

export interface ChartPng {
  readonly data: Buffer;
  /** Pixels of the drawing, not of the picture. */
  readonly width: number;
  readonly height: number;
}

/** A chart as a picture for programs that cannot be relied on to draw SVG. */
export async function chartPng(svg: string): Promise<ChartPng> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const drawn = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: SCALE },
    font: { loadSystemFonts: false, fontBuffers: packFonts(), defaultFontFamily: 'Source Sans 3' },
  });
  try {
    return { data: Buffer.from(drawn.render().asPng()), width: drawn.width, height: drawn.height };
  } finally {
    drawn.free();
  }
}
