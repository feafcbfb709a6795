import { useEffect } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Waiting } from '../shell/asked.js';
import { placesFor } from '../shell/places.js';
import { hasShifts, useServices } from '../shell/services.js';
import { useMe } from '../shell/session.js';

/** The first page of the day: the house one is on shift in, else the question where to start, else the people for who looks after them, else what one may see. */
export function Start() {
  const me = useMe();
  const services = useServices();
  const navigate = useNavigate();
  useEffect(() => {
    const mayShift = services.some(hasShifts);
    const first = services[0];
    const place = first ? placesFor(first.may, first.kind)[0] : undefined;
    if (me.shift) void navigate({ to: '/house/$houseId/now', params: { houseId: me.shift.houseId }, replace: true });
    else if (mayShift) void navigate({ to: '/shift', replace: true });
    else if (first && place && !me.administrator) void navigate({ to: place.to, params: { houseId: first.id }, replace: true });
    else void navigate({ to: '/people', replace: true });
  }, [me, services, navigate]);
  return <Waiting />;
}
