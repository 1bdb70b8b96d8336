import './styles/tools.css';
