import { useReader } from '../reader';
import { Section } from './section';

export function AboutSection({ version }: { readonly version: string }) {
  const { words } = useReader();
  return (
    <Section id="about" title={words('optionAbout')}>
      <p>{words('aboutVersion', version)}</p>
      <p>{words('aboutIndependent')}</p>
      <p className="small">{words('aboutLicence')}</p>
    </Section>
  );
}
