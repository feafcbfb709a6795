import { randomInt } from 'node:crypto';
import { normalised } from '#peerhouse/vault';

/** Plain things one can see and spell: nothing of a person, an illness, a feeling or a place where somebody lives. */
const first = ('amber apple aspen autumn birch blue bramble bright brook cedar cherry clover cloud copper coral cotton crimson daisy dawn elder ember fern forest garden ginger golden granite grape green hazel heather hollow indigo iris ivory ivy jade juniper lake laurel lavender lemon lilac lime linden lunar maple marble marsh meadow mint misty moss mossy north ocean olive opal orange orchard pearl pebble pepper pine plum poppy quiet rain raspberry red reed river rose ruby rustic sable saffron sage sandy scarlet silver sky snow solar spring spruce star stone summer sunny teal thistle thyme topaz tulip valley velvet violet walnut willow winter yellow').split(' ');
const second = ('acorn anchor badger basket beaver bell bison boat bonnet bridge bunting button canoe castle cricket crane curlew deer dolphin dove drum duck eagle falcon feather ferry finch fox fiddle garnet gecko goose harbor hare harp hawk heron horse island jay kettle kite koala ladder lamb lantern lark lemur linnet lynx magpie mallard marten meteor mitten moth newt oriole osprey otter owl oyster panda parrot pelican penguin pigeon piper plover pony puffin quail rabbit raven robin rocket sail salmon seal shell sparrow spoon squirrel stork swallow swan tern thimble thrush toucan trout turtle wagon walrus whale whistle window wren zebra').split(' ');
/** Numbers that some read something into are left out. */
const numbers = Array.from({ length: 90 }, (_, at) => at + 10).filter((each) => ![13, 14, 18, 28, 66, 69, 88].includes(each));

const oneOf = <T>(list: readonly T[]): T => list[randomInt(list.length)]!;

/** A name to sign in with, such as `maple-otter-42`: issued, never the name somebody is called by, never changed. */
export const newSignInName = (): string => `${oneOf(first)}-${oneOf(second)}-${oneOf(numbers)}`;

/** The name as it is kept, however it was typed: capitals, spaces, other dashes. */
export const issuedForm = (typed: string): string => normalised(typed).replaceAll(' ', '-');
