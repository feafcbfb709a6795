import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../libs/ui/src/tokens.css';
import '../../../libs/ui/src/base.css';
import './guest.css';
import { keepApp } from './app-update.js';
import { App } from './app.js';
import { nothingRemembered } from './nothing-remembered.js';
import { showSize } from './modules/shell/text-size.js';
import { Words } from './words/words.js';

showSize();
nothingRemembered();
window.addEventListener('load', () => void keepApp());
createRoot(document.getElementById('app')!).render(<StrictMode><Words><App /></Words></StrictMode>);
