import { encode } from 'uqr';

/** A code for a camera, as one drawing in black on white. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return <svg className="qr" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges"><title>{label}</title><rect width={size} height={size} fill="#fff" /><path d={path} fill="#000" /></svg>;
}
