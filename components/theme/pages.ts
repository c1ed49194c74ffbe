import './palette.css';
import './base.css';
import './controls.css';
import './figures.css';
import './notes.css';
import './token.css';
