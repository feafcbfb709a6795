import { useEffect, useState } from 'react';

/** The moment, in milliseconds, told again each half minute: for "so many minutes ago". */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => { const timer = setInterval(() => setNow(Date.now()), 30_000); return () => clearInterval(timer); }, []);
  return now;
}
