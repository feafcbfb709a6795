import { keptSetting } from '../../settings.js';

export const sizes = ['usual', 'larger', 'largest'] as const;
export type Size = (typeof sizes)[number];

export const chosenSize = (value: string | null): Size => sizes.find((each) => each === value) ?? 'usual';

/** Sets the size of all text as it was chosen. */
export const showSize = (): void => { document.documentElement.dataset['size'] = chosenSize(keptSetting('size')); };
