import { Button, Card } from '#peerhouse/ui';
import { useTimes, zoneHere } from '../../time/use-times.js';
import { useWords } from '../../words/words.js';
import css from './people-page.module.css';

export interface GivenLink { token: string | null; endsAt: string | null }

/** A link for somebody: shown once, to be handed over by a way one trusts; or on its way by mail. */
export function LinkCard({ link, page, heading, lead, mailed, onEnd }: { link: GivenLink; page: string; heading: string; lead: (until: string) => string; mailed: string; onEnd: () => void }) {
  const { say } = useWords();
  const times = useTimes(zoneHere());
  return (
    <Card heading={heading}>
      {link.token && link.endsAt
        ? <><p>{lead(times.moment(link.endsAt))}</p><p className={css.link}>{`${window.location.origin}/${page}#${link.token}`}</p></>
        : <p>{mailed}</p>}
      <div><Button onClick={onEnd}>{say(link.token ? 'people.linkDone' : 'act.close')}</Button></div>
    </Card>
  );
}
