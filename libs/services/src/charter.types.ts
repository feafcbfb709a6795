/**
 * The closed lists of a charter, spelled as in its YAML. Source: the charter page, field by field.
 * Nothing outside a list can be published; each list's order is the order shown.
 */
export const charterKinds = ['house', 'programme'] as const;
export type CharterKind = (typeof charterKinds)[number];

export const personWords = ['guest', 'person', 'resident', 'member', 'woman'] as const;
export type PersonWord = (typeof personWords)[number];

export const spaceWords = ['room', 'bed', 'place'] as const;
export type SpaceWord = (typeof spaceWords)[number];

export const spaceKinds = ['night', 'day'] as const;
export type SpaceKind = (typeof spaceKinds)[number];

export const spaceFeatures = ['step_free', 'own_bathroom', 'shared', 'quiet'] as const;
export type SpaceFeature = (typeof spaceFeatures)[number];

export const voices = ['guest', 'first_contact', 'second_member', 'house', 'referrer', 'peer'] as const;
export type Voice = (typeof voices)[number];

/** Voices that only a worker can speak, each a different one. A referrer's is written down by a worker, so it is not among them. */
export const workerVoices = ['first_contact', 'second_member', 'house', 'peer'] as const satisfies readonly Voice[];
export type WorkerVoice = (typeof workerVoices)[number];

export const starters = ['self', 'team', 'anyone_with_consent'] as const;
export type Starter = (typeof starters)[number];

export const conditions = ['adult', 'own_care_and_medication', 'housing_not_only_reason', 'keeps_own_appointments', 'sober_at_meetings'] as const;
export type Condition = (typeof conditions)[number];

export const offersWhenFullList = ['ring_back', 'directory', 'day_place', 'kept_space', 'other_house', 'waiting_list', 'group'] as const;
export type OfferWhenFull = (typeof offersWhenFullList)[number];

export const outcomes = ['no_space', 'cannot_offer', 'chose_something_else', 'lost_touch', 'not_now'] as const;
export type Outcome = (typeof outcomes)[number];

export const dayProgrammeFor = ['former_guests', 'anyone'] as const;
export type DayProgrammeFor = (typeof dayProgrammeFor)[number];

export const medicationRules = ['none', 'own_charge', 'assist_if_asked'] as const;
export type MedicationRule = (typeof medicationRules)[number];

export const hopesWays = ['asked', 'offered', 'off'] as const;
export type HopesWay = (typeof hopesWays)[number];

/** Reasons a charter may name for calling without asking; the person's own wish is always one and stands in no charter. */
export const emergencyReasons = ['medical_emergency', 'serious_threat_of_violence', 'harm_to_self_happening', 'duty_by_law'] as const;
export type EmergencyReason = (typeof emergencyReasons)[number];
export const callReasons = ['own_wish', ...emergencyReasons] as const;
export type CallReason = (typeof callReasons)[number];

export const emergencyCalls = ['police', 'ambulance', 'crisis_service', 'hospital'] as const;
export type EmergencyCall = (typeof emergencyCalls)[number];

export const rightsTexts = ['rights', 'emergency', 'complaints'] as const;
export type RightsTextKey = (typeof rightsTexts)[number];

export const recordRules = ['no_files', 'persons_property', 'shared_on_consent'] as const;
export type RecordRule = (typeof recordRules)[number];

/** What is kept for a number of days after its end, then forgotten. */
export const keepKinds = ['contact', 'stay', 'match', 'follow_up', 'looks', 'complaint'] as const;
export type KeepKind = (typeof keepKinds)[number];

export const planKinds = ['wellness', 'crisis', 'contact_sheet', 'sensory', 'wrap', 'step', 'own'] as const;
export type PlanKind = (typeof planKinds)[number];

export const matchUses = ['interests', 'background', 'languages', 'times', 'places', 'wishes'] as const;
export type MatchUse = (typeof matchUses)[number];

export const followUpRhythms = ['only_if_i_ask', 'once', 'days_2_7_30_90', 'weekly', 'own'] as const;
export type FollowUpRhythm = (typeof followUpRhythms)[number];

export const followUpChannels = ['call', 'text', 'email', 'app', 'in_person'] as const;
export type FollowUpChannel = (typeof followUpChannels)[number];

export const publicWays = ['hidden', 'words'] as const;
export type PublicWay = (typeof publicWays)[number];

export const roundings = ['cut', 'round'] as const;
export type Rounding = (typeof roundings)[number];
