import { type Code, code } from './code.ts'

const per = (en: string, fr: string): Code =>
  code(
    `per ${en}`,
    `par ${fr}`,
    `The figure is a rate for one ${en}.`,
    `Le chiffre est un taux pour un(e) ${fr}.`,
  )

/** What a rate is for one of. */
export const unit_per = {
  year: per('year', 'an'),
  half_year: per('half-year', 'semestre'),
  quarter: per('quarter', 'trimestre'),
  month: per('month', 'mois'),
  week: per('week', 'semaine'),
  day: per('day', 'jour'),
  hour: per('hour', 'heure'),
  minute: per('minute', 'minute'),
  patient: per('patient', 'patient'),
  person: per('person', 'personne'),
  employee: per('employee', 'salarié'),
  dose: per('dose', 'dose'),
  batch: per('batch', 'lot'),
  treatment: per('treatment', 'traitement'),
  line: per('line', 'ligne'),
  site: per('site', 'site'),
  project: per('project', 'projet'),
  company: per('company', 'entreprise'),
  workshop: per('workshop', 'atelier'),
  participant: per('participant', 'participant'),
  student: per('student', 'étudiant'),
  session: per('session', 'session'),
  inhabitant: per('inhabitant', 'habitant'),
  unit: per('unit', 'unité'),
  kilogram: per('kilogram', 'kilogramme'),
  gram: per('gram', 'gramme'),
  litre: per('litre', 'litre'),
  square_metre: per('square metre', 'mètre carré'),
  tonne: per('tonne', 'tonne'),
}
