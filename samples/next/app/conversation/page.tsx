import { context } from '../conversation';
import { Sidebar } from './Sidebar';

export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <main>
      <h1>Conversation with Priya Sharma</h1>
      <Sidebar context={context} />
    </main>
  );
}
