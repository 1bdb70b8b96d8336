const { port1, port2 } = new MessageChannel();
port1.addEventListener('message', ({ data }) => console.log(data));
port1.start();
window.parent.postMessage('chatwoot-dashboard-app:fetch-info', '*', [port2]);
