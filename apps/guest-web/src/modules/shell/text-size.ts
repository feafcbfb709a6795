import { useState } from 'react';
import { keepSetting, keptSetting } from '../../settings.js';
import { chosenSize, showSize, type Size } from './shown-size.js';

export function useSize(): [Size, (size: Size) => void] {
  const [size, setSize] = useState(() => chosenSize(keptSetting('size')));
  return [size, (chosen) => { keepSetting('size', chosen); setSize(chosen); showSize(); }];
}
