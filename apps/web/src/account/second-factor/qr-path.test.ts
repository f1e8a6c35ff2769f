import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

it('draws a rectangle for each run of dark squares', () => {
  const rows = [
    [true, true, false, true],
    [false, false, false, false],
    [false, true, true, true],
  ];
  expect(qrPath(rows)).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
});

it('draws what a phone reads as the same address', () => {
  const address = 'otpauth://totp/Dial:ada%40council.example?secret=JBSWY3DPEHPK3PXP&issuer=Dial';
  const rows = encodeQR(address, 'raw', { border: 4 });
  expect(decodeQR(picture(qrPath(rows), rows.length))).toBe(address);
});

/** The path as pixels, eight to a unit, black on white. */
function picture(path: string, size: number) {
  const width = size * 8;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * 8; row < (Number(y) + 1) * 8; row += 1) {
      const start = (row * width + Number(x) * 8) * 4;
      for (let pixel = start; pixel < start + Number(run) * 32; pixel += 4) data.fill(0, pixel, pixel + 3);
    }
  }
  return { width, height: width, data };
}
