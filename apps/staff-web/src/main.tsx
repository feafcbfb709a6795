import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { CatchBoundary, RouterProvider } from '@tanstack/react-router';
import '../../../libs/ui/src/tokens.css';
import '../../../libs/ui/src/base.css';
import { queries } from './server/ask.js';
import { watchForCover } from './modules/shell/drafts.js';
import { watchForLeaving } from './modules/shell/names.js';
import { DoorBroken } from './modules/shell/page-broken.js';
import { router } from './routes.js';
import { Words } from './words/words.js';

watchForLeaving();
watchForCover();
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Words><QueryClientProvider client={queries}><CatchBoundary getResetKey={() => 0} errorComponent={DoorBroken}><RouterProvider router={router} /></CatchBoundary></QueryClientProvider></Words>
  </StrictMode>,
);
