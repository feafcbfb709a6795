import { HeldOfMyFollowUpsDocument, type HeldOfMyFollowUpsQuery } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';
import { useAsked, type Asked } from '../stays/held.js';

export type HeldFollowUp = HeldOfMyFollowUpsQuery['heldOfMyFollowUps'][number];

const get = (): Promise<HeldFollowUp[]> => ask(HeldOfMyFollowUpsDocument, {}).then(({ heldOfMyFollowUps }) => heldOfMyFollowUps);

/** What is held about being in touch with me. */
export const useHeldFollowUps = (): Asked<HeldFollowUp[]> => useAsked(get);
