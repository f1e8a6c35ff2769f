import encodeQR from 'qr';
import styles from './qr-code.module.css';
import { qrPath } from './qr-path.ts';

/** A text as a QR code, dark on white in every theme, as cameras expect; the quiet zone of four squares is part of it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const rows = encodeQR(text, 'raw', { border: 4 });
  return (
    <svg viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label} className={styles.code}>
      <path d={qrPath(rows)} />
    </svg>
  );
}
