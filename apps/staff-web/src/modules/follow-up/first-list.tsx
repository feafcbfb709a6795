import { Navigate } from '@tanstack/react-router';
import { useHouse } from '../shell/house.js';
import { useLists } from './check-in-tabs.js';

/** The first list of somebody's. */
export default function FirstList() {
  const { id: houseId } = useHouse();
  const [first = 'touch'] = useLists();
  return <Navigate to="/house/$houseId/check-ins/$list" params={{ houseId, list: first }} replace />;
}
