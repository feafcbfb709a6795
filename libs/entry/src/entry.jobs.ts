import { Module } from '@nestjs/common';
import { ForgetEnquiries, ForgetFirstCalls } from './entry.forgetting.js';

/** What entry does in the worker. */
@Module({ providers: [ForgetFirstCalls, ForgetEnquiries] })
export class EntryJobs {}
