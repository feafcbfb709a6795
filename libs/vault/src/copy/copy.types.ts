/** A guest's plans in a file of their own. `doc` is the section as its screen wrote it. */
export interface PlanFile { format: 'peerhouse-plan'; v: 1; plans: PlanCopy[] }
export interface PlanCopy { kind: string; name: string; sections: SectionCopy[] }
export interface SectionCopy { doc: string; hidden: boolean }
