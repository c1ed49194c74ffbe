import './palette.css';
import './base.css';
import './controls.css';
import './figures.css';
import './local.css';
import './notes.css';
import './risk.css';
import './token.css';
