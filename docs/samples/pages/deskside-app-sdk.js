// stands for what esbuild makes of the kit
export { createDashboardApp } from 'deskside/app-sdk';
