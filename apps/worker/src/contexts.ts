import type { ModuleMetadata } from '@nestjs/common';
import { EntryJobs } from '#peerhouse/entry';
import { FeedbackJobs } from '#peerhouse/feedback';
import { FollowUpJobs } from '#peerhouse/follow-up';
import { IdentityJobs } from '#peerhouse/identity';
import { MatchingJobs } from '#peerhouse/matching';
import { PlansJobs } from '#peerhouse/plans';
import { ServicesJobs } from '#peerhouse/services';
import { StaysJobs } from '#peerhouse/stays';

/**
 * What each context brings to the worker: its module with its `EventHandler`s and `ScheduledJob`s (`stays.jobs.ts`).
 * A new context is one line here; the worker does not start while an event of a loaded context has no handler.
 */
export const contexts: NonNullable<ModuleMetadata['imports']> = [ServicesJobs, IdentityJobs, StaysJobs, EntryJobs, FeedbackJobs, MatchingJobs, FollowUpJobs, PlansJobs];
