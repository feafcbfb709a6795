import { Component, type ReactNode } from 'react';
import { Fault, type FaultCode } from '#peerhouse/contract';
import { takeNewer } from '../../app-update.js';
import { isOutdated, loadAnew } from '../../kept-page.js';
import { useWords } from '../../words/words.js';
import { snapshotNow } from '../vault/handle.js';
import { Page } from './page.js';
import { Trouble } from './trouble.js';

interface Props { at: string; children: ReactNode }
interface State { at: string; code: FaultCode | null }

/** A page whose code does not come, without a signal or because it is of an older version: that is said in its place, and leaving and the four words stay where they are. Plans that are open stay open. */
export class Missing extends Component<Props, State> {
  override state: State = { at: this.props.at, code: null };
  static getDerivedStateFromError = (): Partial<State> => ({ code: navigator.onLine ? 'FAULT' : 'OFFLINE' });
  static getDerivedStateFromProps = ({ at }: Props, before: State): Partial<State> | null => (at === before.at ? null : { at, code: null });
  override componentDidCatch(): void {
    void isOutdated().then(async (isOld) => {
      if (isOld && (snapshotNow().state === 'open' || !(await loadAnew()))) this.setState({ code: 'OTHER_VERSION' });
    });
  }
  override render(): ReactNode { return this.state.code ? <NotHere code={this.state.code} /> : this.props.children; }
}

function NotHere({ code }: { code: FaultCode }) {
  const { say } = useWords();
  return <Page title={say('fault.title')}><Trouble fault={new Fault(code)} onAgain={() => { if (navigator.onLine) void takeNewer(); }} /></Page>;
}
