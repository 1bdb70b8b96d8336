import 'deskside/styles.css';
import { Sidebar } from './Sidebar.js';

/** Stands for your own data. */
const conversationOf = async (id: string) => ({ id: Number(id), inbox_id: 3, status: 'open' });

interface PageProps {
  params: Promise<{ id: string }>;
}

async function Page({ params }: PageProps) {
  const { id } = await params;
  const conversation = await conversationOf(id);
  const contact = { id: 4711, name: 'Priya Sharma', email: 'priya@example.com', phone_number: '+919876543210' };
  return <Sidebar context={{ conversation, contact, currentAgent: null, channelId: 'whatsapp' }} />;
}

export default Page;
