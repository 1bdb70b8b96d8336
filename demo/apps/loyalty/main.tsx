import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './loyalty.css';
import { Loyalty } from './Loyalty.js';

const root = document.getElementById('root');

if (root) {
  createRoot(root).render(
    <StrictMode>
      <Loyalty />
    </StrictMode>,
  );
}
