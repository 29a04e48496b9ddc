import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`measures_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_municipalities_order_idx\` ON \`measures_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_municipalities_parent_idx\` ON \`measures_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_counties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_counties_order_idx\` ON \`measures_counties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_counties_parent_idx\` ON \`measures_counties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_sources_order_idx\` ON \`measures_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_sources_parent_id_idx\` ON \`measures_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_sources_publication_idx\` ON \`measures_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_steps_order_idx\` ON \`measures_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_steps_parent_id_idx\` ON \`measures_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_settings_order_idx\` ON \`measures_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_settings_parent_idx\` ON \`measures_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_sectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_sectors_order_idx\` ON \`measures_sectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_sectors_parent_idx\` ON \`measures_sectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_determinants\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_determinants_order_idx\` ON \`measures_determinants\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_determinants_parent_idx\` ON \`measures_determinants\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_participation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phase\` text,
  	\`level\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_participation_order_idx\` ON \`measures_participation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_participation_parent_id_idx\` ON \`measures_participation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source\` text,
  	\`kind\` text,
  	\`amount_amount\` numeric,
  	\`amount_currency\` text DEFAULT 'NOK',
  	\`amount_price_year\` numeric,
  	\`share\` numeric,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_funding_order_idx\` ON \`measures_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_funding_parent_id_idx\` ON \`measures_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_collaboration\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_collaboration_order_idx\` ON \`measures_collaboration\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_collaboration_parent_idx\` ON \`measures_collaboration\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_owner_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_owner_roles_order_idx\` ON \`measures_owner_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_owner_roles_parent_idx\` ON \`measures_owner_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_owner_contributions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_owner_contributions_order_idx\` ON \`measures_owner_contributions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_owner_contributions_parent_idx\` ON \`measures_owner_contributions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_partners_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_partners_roles_order_idx\` ON \`measures_partners_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_partners_roles_parent_idx\` ON \`measures_partners_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_partners_contributions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_partners_contributions_order_idx\` ON \`measures_partners_contributions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_partners_contributions_parent_idx\` ON \`measures_partners_contributions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`organisation_id\` text(36),
  	\`relation\` text,
  	\`note\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_partners_order_idx\` ON \`measures_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_partners_parent_id_idx\` ON \`measures_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_partners_organisation_idx\` ON \`measures_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_effect_ratings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`level\` text,
  	\`outcome\` text,
  	\`population\` text,
  	\`reason\` text,
  	\`reviewer\` text,
  	\`rated_at\` text,
  	\`url\` text,
  	\`rated_by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_effect_ratings_order_idx\` ON \`measures_effect_ratings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_effect_ratings_parent_id_idx\` ON \`measures_effect_ratings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_change_notes_order_idx\` ON \`measures_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_change_notes_parent_id_idx\` ON \`measures_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`national\` integer DEFAULT false,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`period_ongoing\` integer DEFAULT false,
  	\`period_unknown\` integer DEFAULT false,
  	\`organisation_id\` text(36),
  	\`problem\` text,
  	\`description\` text,
  	\`materials\` text,
  	\`recruitment\` text,
  	\`equity_aim\` text DEFAULT 'NOT_STATED',
  	\`approach\` text,
  	\`stigma_note\` text,
  	\`low_threshold\` text,
  	\`staffing_hours_per_week\` numeric,
  	\`staffing_fte\` numeric,
  	\`staffing_note\` text,
  	\`cost_start_amount\` numeric,
  	\`cost_start_currency\` text DEFAULT 'NOK',
  	\`cost_start_price_year\` numeric,
  	\`cost_yearly_amount\` numeric,
  	\`cost_yearly_currency\` text DEFAULT 'NOK',
  	\`cost_yearly_price_year\` numeric,
  	\`cost_per_participant_amount\` numeric,
  	\`cost_per_participant_currency\` text DEFAULT 'NOK',
  	\`cost_per_participant_price_year\` numeric,
  	\`cost_total_amount\` numeric,
  	\`cost_total_currency\` text DEFAULT 'NOK',
  	\`cost_total_price_year\` numeric,
  	\`business_model\` text,
  	\`vulnerability_one_person\` text,
  	\`vulnerability_yearly_grant\` text,
  	\`vulnerability_in_plan\` text,
  	\`vulnerability_months_funded\` numeric,
  	\`vulnerability_assessed_at\` text,
  	\`owner_name\` text,
  	\`owner_organisation_id\` text(36),
  	\`owner_relation\` text,
  	\`owner_note\` text,
  	\`shared_goal\` text,
  	\`plan_anchoring\` text,
  	\`political_decision\` text,
  	\`legal_basis\` text,
  	\`effect\` text,
  	\`practice_confirmed_at\` text,
  	\`availability_available\` text,
  	\`availability_checked_at\` text,
  	\`image_id\` text(36),
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`language\` text DEFAULT 'NB',
  	\`translation_of_id\` text(36),
  	\`slug\` text,
  	\`public_id\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_organisation_idx\` ON \`measures\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_owner_owner_organisation_idx\` ON \`measures\` (\`owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_image_idx\` ON \`measures\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_translation_of_idx\` ON \`measures\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`measures_slug_idx\` ON \`measures\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`measures_public_id_idx\` ON \`measures\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_updated_at_idx\` ON \`measures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`measures_created_at_idx\` ON \`measures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`measures_deleted_at_idx\` ON \`measures\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`measures__status_idx\` ON \`measures\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`measures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`measures_id\` text(36),
  	\`publications_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`programmes_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`organisations_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_rels_order_idx\` ON \`measures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_parent_idx\` ON \`measures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_path_idx\` ON \`measures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_themes_id_idx\` ON \`measures_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_target_groups_id_idx\` ON \`measures_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_measures_id_idx\` ON \`measures_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_publications_id_idx\` ON \`measures_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_contact_points_id_idx\` ON \`measures_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_programmes_id_idx\` ON \`measures_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_case_stories_id_idx\` ON \`measures_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_pilot_evaluations_id_idx\` ON \`measures_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_contact_guides_id_idx\` ON \`measures_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_organisations_id_idx\` ON \`measures_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_documents_id_idx\` ON \`measures_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_municipalities_order_idx\` ON \`_measures_v_version_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_municipalities_parent_idx\` ON \`_measures_v_version_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_counties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_counties_order_idx\` ON \`_measures_v_version_counties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_counties_parent_idx\` ON \`_measures_v_version_counties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_sources_order_idx\` ON \`_measures_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_sources_parent_id_idx\` ON \`_measures_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_sources_publication_idx\` ON \`_measures_v_version_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_steps_order_idx\` ON \`_measures_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_steps_parent_id_idx\` ON \`_measures_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_settings_order_idx\` ON \`_measures_v_version_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_settings_parent_idx\` ON \`_measures_v_version_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_sectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_sectors_order_idx\` ON \`_measures_v_version_sectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_sectors_parent_idx\` ON \`_measures_v_version_sectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_determinants\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_determinants_order_idx\` ON \`_measures_v_version_determinants\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_determinants_parent_idx\` ON \`_measures_v_version_determinants\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_participation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phase\` text,
  	\`level\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_participation_order_idx\` ON \`_measures_v_version_participation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_participation_parent_id_idx\` ON \`_measures_v_version_participation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source\` text,
  	\`kind\` text,
  	\`amount_amount\` numeric,
  	\`amount_currency\` text DEFAULT 'NOK',
  	\`amount_price_year\` numeric,
  	\`share\` numeric,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_funding_order_idx\` ON \`_measures_v_version_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_funding_parent_id_idx\` ON \`_measures_v_version_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_collaboration\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_collaboration_order_idx\` ON \`_measures_v_version_collaboration\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_collaboration_parent_idx\` ON \`_measures_v_version_collaboration\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_owner_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_owner_roles_order_idx\` ON \`_measures_v_version_owner_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_owner_roles_parent_idx\` ON \`_measures_v_version_owner_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_owner_contributions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_owner_contributions_order_idx\` ON \`_measures_v_version_owner_contributions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_owner_contributions_parent_idx\` ON \`_measures_v_version_owner_contributions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_partners_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_partners_roles_order_idx\` ON \`_measures_v_version_partners_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_partners_roles_parent_idx\` ON \`_measures_v_version_partners_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_partners_contributions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_partners_contributions_order_idx\` ON \`_measures_v_version_partners_contributions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_partners_contributions_parent_idx\` ON \`_measures_v_version_partners_contributions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`organisation_id\` text(36),
  	\`relation\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_partners_order_idx\` ON \`_measures_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_partners_parent_id_idx\` ON \`_measures_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_partners_organisation_idx\` ON \`_measures_v_version_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_effect_ratings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`level\` text,
  	\`outcome\` text,
  	\`population\` text,
  	\`reason\` text,
  	\`reviewer\` text,
  	\`rated_at\` text,
  	\`url\` text,
  	\`rated_by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_effect_ratings_order_idx\` ON \`_measures_v_version_effect_ratings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_effect_ratings_parent_id_idx\` ON \`_measures_v_version_effect_ratings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_change_notes_order_idx\` ON \`_measures_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_change_notes_parent_id_idx\` ON \`_measures_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_national\` integer DEFAULT false,
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_period_ongoing\` integer DEFAULT false,
  	\`version_period_unknown\` integer DEFAULT false,
  	\`version_organisation_id\` text(36),
  	\`version_problem\` text,
  	\`version_description\` text,
  	\`version_materials\` text,
  	\`version_recruitment\` text,
  	\`version_equity_aim\` text DEFAULT 'NOT_STATED',
  	\`version_approach\` text,
  	\`version_stigma_note\` text,
  	\`version_low_threshold\` text,
  	\`version_staffing_hours_per_week\` numeric,
  	\`version_staffing_fte\` numeric,
  	\`version_staffing_note\` text,
  	\`version_cost_start_amount\` numeric,
  	\`version_cost_start_currency\` text DEFAULT 'NOK',
  	\`version_cost_start_price_year\` numeric,
  	\`version_cost_yearly_amount\` numeric,
  	\`version_cost_yearly_currency\` text DEFAULT 'NOK',
  	\`version_cost_yearly_price_year\` numeric,
  	\`version_cost_per_participant_amount\` numeric,
  	\`version_cost_per_participant_currency\` text DEFAULT 'NOK',
  	\`version_cost_per_participant_price_year\` numeric,
  	\`version_cost_total_amount\` numeric,
  	\`version_cost_total_currency\` text DEFAULT 'NOK',
  	\`version_cost_total_price_year\` numeric,
  	\`version_business_model\` text,
  	\`version_vulnerability_one_person\` text,
  	\`version_vulnerability_yearly_grant\` text,
  	\`version_vulnerability_in_plan\` text,
  	\`version_vulnerability_months_funded\` numeric,
  	\`version_vulnerability_assessed_at\` text,
  	\`version_owner_name\` text,
  	\`version_owner_organisation_id\` text(36),
  	\`version_owner_relation\` text,
  	\`version_owner_note\` text,
  	\`version_shared_goal\` text,
  	\`version_plan_anchoring\` text,
  	\`version_political_decision\` text,
  	\`version_legal_basis\` text,
  	\`version_effect\` text,
  	\`version_practice_confirmed_at\` text,
  	\`version_availability_available\` text,
  	\`version_availability_checked_at\` text,
  	\`version_image_id\` text(36),
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_language\` text DEFAULT 'NB',
  	\`version_translation_of_id\` text(36),
  	\`version_slug\` text,
  	\`version_public_id\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_parent_idx\` ON \`_measures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_organisation_idx\` ON \`_measures_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_owner_version_owner_organisation_idx\` ON \`_measures_v\` (\`version_owner_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_image_idx\` ON \`_measures_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_translation_of_idx\` ON \`_measures_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_slug_idx\` ON \`_measures_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_public_id_idx\` ON \`_measures_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_updated_at_idx\` ON \`_measures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_created_at_idx\` ON \`_measures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_deleted_at_idx\` ON \`_measures_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version__status_idx\` ON \`_measures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_created_at_idx\` ON \`_measures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_updated_at_idx\` ON \`_measures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_latest_idx\` ON \`_measures_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_autosave_idx\` ON \`_measures_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`measures_id\` text(36),
  	\`publications_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`programmes_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`organisations_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_order_idx\` ON \`_measures_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_parent_idx\` ON \`_measures_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_path_idx\` ON \`_measures_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_themes_id_idx\` ON \`_measures_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_target_groups_id_idx\` ON \`_measures_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_measures_id_idx\` ON \`_measures_v_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_publications_id_idx\` ON \`_measures_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_contact_points_id_idx\` ON \`_measures_v_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_programmes_id_idx\` ON \`_measures_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_case_stories_id_idx\` ON \`_measures_v_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_pilot_evaluations_id_idx\` ON \`_measures_v_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_contact_guides_id_idx\` ON \`_measures_v_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_organisations_id_idx\` ON \`_measures_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_documents_id_idx\` ON \`_measures_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`case_stories_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_stories_municipalities_order_idx\` ON \`case_stories_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_municipalities_parent_idx\` ON \`case_stories_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_stories_counties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_stories_counties_order_idx\` ON \`case_stories_counties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_counties_parent_idx\` ON \`case_stories_counties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_stories_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_stories_sources_order_idx\` ON \`case_stories_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_sources_parent_id_idx\` ON \`case_stories_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_sources_publication_idx\` ON \`case_stories_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`case_stories_collaboration\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_stories_collaboration_order_idx\` ON \`case_stories_collaboration\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_collaboration_parent_idx\` ON \`case_stories_collaboration\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_stories_partners_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_stories_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_stories_partners_roles_order_idx\` ON \`case_stories_partners_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_partners_roles_parent_idx\` ON \`case_stories_partners_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_stories_partners_contributions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_stories_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_stories_partners_contributions_order_idx\` ON \`case_stories_partners_contributions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_partners_contributions_parent_idx\` ON \`case_stories_partners_contributions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_stories_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`organisation_id\` text(36),
  	\`relation\` text,
  	\`note\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_stories_partners_order_idx\` ON \`case_stories_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_partners_parent_id_idx\` ON \`case_stories_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_partners_organisation_idx\` ON \`case_stories_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`case_stories_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_stories_change_notes_order_idx\` ON \`case_stories_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_change_notes_parent_id_idx\` ON \`case_stories_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_stories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`status\` text DEFAULT 'UNKNOWN',
  	\`stop_reason\` text,
  	\`national\` integer DEFAULT false,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`period_ongoing\` integer DEFAULT false,
  	\`period_unknown\` integer DEFAULT false,
  	\`organisation_id\` text(36),
  	\`context\` text,
  	\`what_we_did\` text,
  	\`result\` text,
  	\`what_worked\` text,
  	\`what_went_wrong\` text,
  	\`lessons\` text,
  	\`what_we_would_do_differently\` text,
  	\`adaptation\` text,
  	\`would_repeat\` text DEFAULT 'UNKNOWN',
  	\`reach_reached\` numeric,
  	\`reach_out_of\` numeric,
  	\`reach_completed\` numeric,
  	\`reach_note\` text,
  	\`staffing_hours_per_week\` numeric,
  	\`staffing_fte\` numeric,
  	\`staffing_note\` text,
  	\`cost_start_amount\` numeric,
  	\`cost_start_currency\` text DEFAULT 'NOK',
  	\`cost_start_price_year\` numeric,
  	\`cost_yearly_amount\` numeric,
  	\`cost_yearly_currency\` text DEFAULT 'NOK',
  	\`cost_yearly_price_year\` numeric,
  	\`cost_per_participant_amount\` numeric,
  	\`cost_per_participant_currency\` text DEFAULT 'NOK',
  	\`cost_per_participant_price_year\` numeric,
  	\`cost_total_amount\` numeric,
  	\`cost_total_currency\` text DEFAULT 'NOK',
  	\`cost_total_price_year\` numeric,
  	\`author_role\` text,
  	\`author_organisation_id\` text(36),
  	\`author_interest\` text,
  	\`author_name\` text,
  	\`author_name_consent\` integer DEFAULT false,
  	\`author_name_until\` text,
  	\`image_id\` text(36),
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`language\` text DEFAULT 'NB',
  	\`translation_of_id\` text(36),
  	\`slug\` text,
  	\`public_id\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_stories_organisation_idx\` ON \`case_stories\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_author_author_organisation_idx\` ON \`case_stories\` (\`author_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_image_idx\` ON \`case_stories\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_translation_of_idx\` ON \`case_stories\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`case_stories_slug_idx\` ON \`case_stories\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`case_stories_public_id_idx\` ON \`case_stories\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_updated_at_idx\` ON \`case_stories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_created_at_idx\` ON \`case_stories\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_deleted_at_idx\` ON \`case_stories\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`case_stories__status_idx\` ON \`case_stories\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`case_stories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	\`themes_id\` text(36),
  	\`organisations_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`programmes_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`publications_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_stories_rels_order_idx\` ON \`case_stories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_parent_idx\` ON \`case_stories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_path_idx\` ON \`case_stories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_measures_id_idx\` ON \`case_stories_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_themes_id_idx\` ON \`case_stories_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_organisations_id_idx\` ON \`case_stories_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_target_groups_id_idx\` ON \`case_stories_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_contact_points_id_idx\` ON \`case_stories_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_programmes_id_idx\` ON \`case_stories_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_case_stories_id_idx\` ON \`case_stories_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_pilot_evaluations_id_idx\` ON \`case_stories_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_contact_guides_id_idx\` ON \`case_stories_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_publications_id_idx\` ON \`case_stories_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_media_id_idx\` ON \`case_stories_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`case_stories_rels_documents_id_idx\` ON \`case_stories_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_stories_v_version_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_municipalities_order_idx\` ON \`_case_stories_v_version_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_municipalities_parent_idx\` ON \`_case_stories_v_version_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_stories_v_version_counties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_counties_order_idx\` ON \`_case_stories_v_version_counties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_counties_parent_idx\` ON \`_case_stories_v_version_counties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_stories_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_sources_order_idx\` ON \`_case_stories_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_sources_parent_id_idx\` ON \`_case_stories_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_sources_publication_idx\` ON \`_case_stories_v_version_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_stories_v_version_collaboration\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_collaboration_order_idx\` ON \`_case_stories_v_version_collaboration\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_collaboration_parent_idx\` ON \`_case_stories_v_version_collaboration\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_stories_v_version_partners_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_stories_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_partners_roles_order_idx\` ON \`_case_stories_v_version_partners_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_partners_roles_parent_idx\` ON \`_case_stories_v_version_partners_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_stories_v_version_partners_contributions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_stories_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_partners_contributions_order_idx\` ON \`_case_stories_v_version_partners_contributions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_partners_contributions_parent_idx\` ON \`_case_stories_v_version_partners_contributions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_stories_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`organisation_id\` text(36),
  	\`relation\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_partners_order_idx\` ON \`_case_stories_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_partners_parent_id_idx\` ON \`_case_stories_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_partners_organisation_idx\` ON \`_case_stories_v_version_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_stories_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_change_notes_order_idx\` ON \`_case_stories_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_change_notes_parent_id_idx\` ON \`_case_stories_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_stories_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_status\` text DEFAULT 'UNKNOWN',
  	\`version_stop_reason\` text,
  	\`version_national\` integer DEFAULT false,
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_period_ongoing\` integer DEFAULT false,
  	\`version_period_unknown\` integer DEFAULT false,
  	\`version_organisation_id\` text(36),
  	\`version_context\` text,
  	\`version_what_we_did\` text,
  	\`version_result\` text,
  	\`version_what_worked\` text,
  	\`version_what_went_wrong\` text,
  	\`version_lessons\` text,
  	\`version_what_we_would_do_differently\` text,
  	\`version_adaptation\` text,
  	\`version_would_repeat\` text DEFAULT 'UNKNOWN',
  	\`version_reach_reached\` numeric,
  	\`version_reach_out_of\` numeric,
  	\`version_reach_completed\` numeric,
  	\`version_reach_note\` text,
  	\`version_staffing_hours_per_week\` numeric,
  	\`version_staffing_fte\` numeric,
  	\`version_staffing_note\` text,
  	\`version_cost_start_amount\` numeric,
  	\`version_cost_start_currency\` text DEFAULT 'NOK',
  	\`version_cost_start_price_year\` numeric,
  	\`version_cost_yearly_amount\` numeric,
  	\`version_cost_yearly_currency\` text DEFAULT 'NOK',
  	\`version_cost_yearly_price_year\` numeric,
  	\`version_cost_per_participant_amount\` numeric,
  	\`version_cost_per_participant_currency\` text DEFAULT 'NOK',
  	\`version_cost_per_participant_price_year\` numeric,
  	\`version_cost_total_amount\` numeric,
  	\`version_cost_total_currency\` text DEFAULT 'NOK',
  	\`version_cost_total_price_year\` numeric,
  	\`version_author_role\` text,
  	\`version_author_organisation_id\` text(36),
  	\`version_author_interest\` text,
  	\`version_author_name\` text,
  	\`version_author_name_consent\` integer DEFAULT false,
  	\`version_author_name_until\` text,
  	\`version_image_id\` text(36),
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_language\` text DEFAULT 'NB',
  	\`version_translation_of_id\` text(36),
  	\`version_slug\` text,
  	\`version_public_id\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_stories_v_parent_idx\` ON \`_case_stories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_version_organisation_idx\` ON \`_case_stories_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_author_version_author_organisati_idx\` ON \`_case_stories_v\` (\`version_author_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_version_image_idx\` ON \`_case_stories_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_version_translation_of_idx\` ON \`_case_stories_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_version_slug_idx\` ON \`_case_stories_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_version_public_id_idx\` ON \`_case_stories_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_version_updated_at_idx\` ON \`_case_stories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_version_created_at_idx\` ON \`_case_stories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_version_deleted_at_idx\` ON \`_case_stories_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_version_version__status_idx\` ON \`_case_stories_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_created_at_idx\` ON \`_case_stories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_updated_at_idx\` ON \`_case_stories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_latest_idx\` ON \`_case_stories_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_autosave_idx\` ON \`_case_stories_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_case_stories_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	\`themes_id\` text(36),
  	\`organisations_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`programmes_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`publications_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_order_idx\` ON \`_case_stories_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_parent_idx\` ON \`_case_stories_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_path_idx\` ON \`_case_stories_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_measures_id_idx\` ON \`_case_stories_v_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_themes_id_idx\` ON \`_case_stories_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_organisations_id_idx\` ON \`_case_stories_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_target_groups_id_idx\` ON \`_case_stories_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_contact_points_id_idx\` ON \`_case_stories_v_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_programmes_id_idx\` ON \`_case_stories_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_case_stories_id_idx\` ON \`_case_stories_v_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_pilot_evaluations_id_idx\` ON \`_case_stories_v_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_contact_guides_id_idx\` ON \`_case_stories_v_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_publications_id_idx\` ON \`_case_stories_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_media_id_idx\` ON \`_case_stories_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_stories_v_rels_documents_id_idx\` ON \`_case_stories_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_municipalities_order_idx\` ON \`pilot_evaluations_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_municipalities_parent_idx\` ON \`pilot_evaluations_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_counties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_counties_order_idx\` ON \`pilot_evaluations_counties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_counties_parent_idx\` ON \`pilot_evaluations_counties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_sources_order_idx\` ON \`pilot_evaluations_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_sources_parent_id_idx\` ON \`pilot_evaluations_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_sources_publication_idx\` ON \`pilot_evaluations_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`municipality\` text,
  	\`organisation_id\` text(36),
  	\`status\` text DEFAULT 'UNKNOWN',
  	\`stop_reason\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_sites_order_idx\` ON \`pilot_evaluations_sites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_sites_parent_id_idx\` ON \`pilot_evaluations_sites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_sites_municipality_idx\` ON \`pilot_evaluations_sites\` (\`municipality\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_sites_organisation_idx\` ON \`pilot_evaluations_sites\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_outcomes_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`moment\` text,
  	\`kind\` text,
  	\`value\` numeric,
  	\`n\` numeric,
  	\`sd\` numeric,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pilot_evaluations_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_outcomes_points_order_idx\` ON \`pilot_evaluations_outcomes_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_outcomes_points_parent_id_idx\` ON \`pilot_evaluations_outcomes_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`indicator\` text,
  	\`unit\` text,
  	\`instrument\` text,
  	\`higher_is_better\` text,
  	\`subgroup\` text,
  	\`change_value\` numeric,
  	\`change_low\` numeric,
  	\`change_high\` numeric,
  	\`change_level\` numeric,
  	\`change_method\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_outcomes_order_idx\` ON \`pilot_evaluations_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_outcomes_parent_id_idx\` ON \`pilot_evaluations_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_design\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_design_order_idx\` ON \`pilot_evaluations_design\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_design_parent_idx\` ON \`pilot_evaluations_design\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_evaluator_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_evaluator_roles_order_idx\` ON \`pilot_evaluations_evaluator_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_evaluator_roles_parent_idx\` ON \`pilot_evaluations_evaluator_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_evaluator_contributions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_evaluator_contributions_order_idx\` ON \`pilot_evaluations_evaluator_contributions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_evaluator_contributions_parent_idx\` ON \`pilot_evaluations_evaluator_contributions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_collaboration\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_collaboration_order_idx\` ON \`pilot_evaluations_collaboration\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_collaboration_parent_idx\` ON \`pilot_evaluations_collaboration\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_cooperation_party_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pilot_cooperation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_cooperation_party_roles_order_idx\` ON \`pilot_cooperation_party_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_cooperation_party_roles_parent_idx\` ON \`pilot_cooperation_party_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_cooperation_party_contributions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pilot_cooperation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_cooperation_party_contributions_order_idx\` ON \`pilot_cooperation_party_contributions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_cooperation_party_contributions_parent_idx\` ON \`pilot_cooperation_party_contributions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_cooperation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`party_name\` text,
  	\`party_organisation_id\` text(36),
  	\`party_relation\` text,
  	\`party_note\` text,
  	\`expectations\` text,
  	\`time\` text,
  	\`bureaucracy\` text,
  	\`experience\` text,
  	FOREIGN KEY (\`party_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_cooperation_order_idx\` ON \`pilot_cooperation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_cooperation_parent_id_idx\` ON \`pilot_cooperation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_cooperation_party_party_organisation_idx\` ON \`pilot_cooperation\` (\`party_organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source\` text,
  	\`kind\` text,
  	\`amount_amount\` numeric,
  	\`amount_currency\` text DEFAULT 'NOK',
  	\`amount_price_year\` numeric,
  	\`share\` numeric,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_funding_order_idx\` ON \`pilot_evaluations_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_funding_parent_id_idx\` ON \`pilot_evaluations_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_change_notes_order_idx\` ON \`pilot_evaluations_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_change_notes_parent_id_idx\` ON \`pilot_evaluations_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`measure_id\` text(36),
  	\`national\` integer DEFAULT false,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`period_ongoing\` integer DEFAULT false,
  	\`period_unknown\` integer DEFAULT false,
  	\`organisation_id\` text(36),
  	\`hypothesis\` text,
  	\`participants\` text,
  	\`reach_reached\` numeric,
  	\`reach_out_of\` numeric,
  	\`reach_completed\` numeric,
  	\`reach_note\` text,
  	\`evaluator_name\` text,
  	\`evaluator_organisation_id\` text(36),
  	\`evaluator_relation\` text,
  	\`evaluator_note\` text,
  	\`independence\` text,
  	\`report_id\` text(36),
  	\`cost_start_amount\` numeric,
  	\`cost_start_currency\` text DEFAULT 'NOK',
  	\`cost_start_price_year\` numeric,
  	\`cost_yearly_amount\` numeric,
  	\`cost_yearly_currency\` text DEFAULT 'NOK',
  	\`cost_yearly_price_year\` numeric,
  	\`cost_per_participant_amount\` numeric,
  	\`cost_per_participant_currency\` text DEFAULT 'NOK',
  	\`cost_per_participant_price_year\` numeric,
  	\`cost_total_amount\` numeric,
  	\`cost_total_currency\` text DEFAULT 'NOK',
  	\`cost_total_price_year\` numeric,
  	\`decision\` text DEFAULT 'UNDECIDED',
  	\`decision_reason\` text,
  	\`running_after12_months\` text DEFAULT 'UNKNOWN',
  	\`running_after24_months\` text DEFAULT 'UNKNOWN',
  	\`image_id\` text(36),
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`language\` text DEFAULT 'NB',
  	\`translation_of_id\` text(36),
  	\`slug\` text,
  	\`public_id\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`measure_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evaluator_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_measure_idx\` ON \`pilot_evaluations\` (\`measure_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_organisation_idx\` ON \`pilot_evaluations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_evaluator_evaluator_organisation_idx\` ON \`pilot_evaluations\` (\`evaluator_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_report_idx\` ON \`pilot_evaluations\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_image_idx\` ON \`pilot_evaluations\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_translation_of_idx\` ON \`pilot_evaluations\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pilot_evaluations_slug_idx\` ON \`pilot_evaluations\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pilot_evaluations_public_id_idx\` ON \`pilot_evaluations\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_updated_at_idx\` ON \`pilot_evaluations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_created_at_idx\` ON \`pilot_evaluations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_deleted_at_idx\` ON \`pilot_evaluations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations__status_idx\` ON \`pilot_evaluations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pilot_evaluations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`organisations_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`programmes_id\` text(36),
  	\`measures_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_order_idx\` ON \`pilot_evaluations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_parent_idx\` ON \`pilot_evaluations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_path_idx\` ON \`pilot_evaluations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_themes_id_idx\` ON \`pilot_evaluations_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_organisations_id_idx\` ON \`pilot_evaluations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_target_groups_id_idx\` ON \`pilot_evaluations_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_pilot_evaluations_id_idx\` ON \`pilot_evaluations_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_contact_points_id_idx\` ON \`pilot_evaluations_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_programmes_id_idx\` ON \`pilot_evaluations_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_measures_id_idx\` ON \`pilot_evaluations_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_case_stories_id_idx\` ON \`pilot_evaluations_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_contact_guides_id_idx\` ON \`pilot_evaluations_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_publications_id_idx\` ON \`pilot_evaluations_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`pilot_evaluations_rels_documents_id_idx\` ON \`pilot_evaluations_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_version_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_municipalities_order_idx\` ON \`_pilot_evaluations_v_version_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_municipalities_parent_idx\` ON \`_pilot_evaluations_v_version_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_version_counties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_counties_order_idx\` ON \`_pilot_evaluations_v_version_counties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_counties_parent_idx\` ON \`_pilot_evaluations_v_version_counties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_sources_order_idx\` ON \`_pilot_evaluations_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_sources_parent_id_idx\` ON \`_pilot_evaluations_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_sources_publication_idx\` ON \`_pilot_evaluations_v_version_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_version_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`municipality\` text,
  	\`organisation_id\` text(36),
  	\`status\` text DEFAULT 'UNKNOWN',
  	\`stop_reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_sites_order_idx\` ON \`_pilot_evaluations_v_version_sites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_sites_parent_id_idx\` ON \`_pilot_evaluations_v_version_sites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_sites_municipality_idx\` ON \`_pilot_evaluations_v_version_sites\` (\`municipality\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_sites_organisation_idx\` ON \`_pilot_evaluations_v_version_sites\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_version_outcomes_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`moment\` text,
  	\`kind\` text,
  	\`value\` numeric,
  	\`n\` numeric,
  	\`sd\` numeric,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pilot_evaluations_v_version_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_outcomes_points_order_idx\` ON \`_pilot_evaluations_v_version_outcomes_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_outcomes_points_parent_id_idx\` ON \`_pilot_evaluations_v_version_outcomes_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_version_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`indicator\` text,
  	\`unit\` text,
  	\`instrument\` text,
  	\`higher_is_better\` text,
  	\`subgroup\` text,
  	\`change_value\` numeric,
  	\`change_low\` numeric,
  	\`change_high\` numeric,
  	\`change_level\` numeric,
  	\`change_method\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_outcomes_order_idx\` ON \`_pilot_evaluations_v_version_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_outcomes_parent_id_idx\` ON \`_pilot_evaluations_v_version_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_version_design\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_design_order_idx\` ON \`_pilot_evaluations_v_version_design\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_design_parent_idx\` ON \`_pilot_evaluations_v_version_design\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_version_evaluator_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_evaluator_roles_order_idx\` ON \`_pilot_evaluations_v_version_evaluator_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_evaluator_roles_parent_idx\` ON \`_pilot_evaluations_v_version_evaluator_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_version_evaluator_contributions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_evaluator_contributions_order_idx\` ON \`_pilot_evaluations_v_version_evaluator_contributions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_evaluator_contributions_parent_idx\` ON \`_pilot_evaluations_v_version_evaluator_contributions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_version_collaboration\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_collaboration_order_idx\` ON \`_pilot_evaluations_v_version_collaboration\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_collaboration_parent_idx\` ON \`_pilot_evaluations_v_version_collaboration\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_cooperation_v_party_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pilot_cooperation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_cooperation_v_party_roles_order_idx\` ON \`_pilot_cooperation_v_party_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_cooperation_v_party_roles_parent_idx\` ON \`_pilot_cooperation_v_party_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_cooperation_v_party_contributions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pilot_cooperation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_cooperation_v_party_contributions_order_idx\` ON \`_pilot_cooperation_v_party_contributions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_cooperation_v_party_contributions_parent_idx\` ON \`_pilot_cooperation_v_party_contributions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_cooperation_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`party_name\` text,
  	\`party_organisation_id\` text(36),
  	\`party_relation\` text,
  	\`party_note\` text,
  	\`expectations\` text,
  	\`time\` text,
  	\`bureaucracy\` text,
  	\`experience\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`party_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_cooperation_v_order_idx\` ON \`_pilot_cooperation_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_cooperation_v_parent_id_idx\` ON \`_pilot_cooperation_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_cooperation_v_party_party_organisation_idx\` ON \`_pilot_cooperation_v\` (\`party_organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_version_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source\` text,
  	\`kind\` text,
  	\`amount_amount\` numeric,
  	\`amount_currency\` text DEFAULT 'NOK',
  	\`amount_price_year\` numeric,
  	\`share\` numeric,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_funding_order_idx\` ON \`_pilot_evaluations_v_version_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_funding_parent_id_idx\` ON \`_pilot_evaluations_v_version_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_change_notes_order_idx\` ON \`_pilot_evaluations_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_change_notes_parent_id_idx\` ON \`_pilot_evaluations_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_measure_id\` text(36),
  	\`version_national\` integer DEFAULT false,
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_period_ongoing\` integer DEFAULT false,
  	\`version_period_unknown\` integer DEFAULT false,
  	\`version_organisation_id\` text(36),
  	\`version_hypothesis\` text,
  	\`version_participants\` text,
  	\`version_reach_reached\` numeric,
  	\`version_reach_out_of\` numeric,
  	\`version_reach_completed\` numeric,
  	\`version_reach_note\` text,
  	\`version_evaluator_name\` text,
  	\`version_evaluator_organisation_id\` text(36),
  	\`version_evaluator_relation\` text,
  	\`version_evaluator_note\` text,
  	\`version_independence\` text,
  	\`version_report_id\` text(36),
  	\`version_cost_start_amount\` numeric,
  	\`version_cost_start_currency\` text DEFAULT 'NOK',
  	\`version_cost_start_price_year\` numeric,
  	\`version_cost_yearly_amount\` numeric,
  	\`version_cost_yearly_currency\` text DEFAULT 'NOK',
  	\`version_cost_yearly_price_year\` numeric,
  	\`version_cost_per_participant_amount\` numeric,
  	\`version_cost_per_participant_currency\` text DEFAULT 'NOK',
  	\`version_cost_per_participant_price_year\` numeric,
  	\`version_cost_total_amount\` numeric,
  	\`version_cost_total_currency\` text DEFAULT 'NOK',
  	\`version_cost_total_price_year\` numeric,
  	\`version_decision\` text DEFAULT 'UNDECIDED',
  	\`version_decision_reason\` text,
  	\`version_running_after12_months\` text DEFAULT 'UNKNOWN',
  	\`version_running_after24_months\` text DEFAULT 'UNKNOWN',
  	\`version_image_id\` text(36),
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_language\` text DEFAULT 'NB',
  	\`version_translation_of_id\` text(36),
  	\`version_slug\` text,
  	\`version_public_id\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_measure_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_evaluator_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_report_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_parent_idx\` ON \`_pilot_evaluations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_version_measure_idx\` ON \`_pilot_evaluations_v\` (\`version_measure_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_version_organisation_idx\` ON \`_pilot_evaluations_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_evaluator_version_evaluator_idx\` ON \`_pilot_evaluations_v\` (\`version_evaluator_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_version_report_idx\` ON \`_pilot_evaluations_v\` (\`version_report_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_version_image_idx\` ON \`_pilot_evaluations_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_version_translation_of_idx\` ON \`_pilot_evaluations_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_version_slug_idx\` ON \`_pilot_evaluations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_version_public_id_idx\` ON \`_pilot_evaluations_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_version_updated_at_idx\` ON \`_pilot_evaluations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_version_created_at_idx\` ON \`_pilot_evaluations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_version_deleted_at_idx\` ON \`_pilot_evaluations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_version_version__status_idx\` ON \`_pilot_evaluations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_created_at_idx\` ON \`_pilot_evaluations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_updated_at_idx\` ON \`_pilot_evaluations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_latest_idx\` ON \`_pilot_evaluations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_autosave_idx\` ON \`_pilot_evaluations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pilot_evaluations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`organisations_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`programmes_id\` text(36),
  	\`measures_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pilot_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_order_idx\` ON \`_pilot_evaluations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_parent_idx\` ON \`_pilot_evaluations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_path_idx\` ON \`_pilot_evaluations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_themes_id_idx\` ON \`_pilot_evaluations_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_organisations_id_idx\` ON \`_pilot_evaluations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_target_groups_id_idx\` ON \`_pilot_evaluations_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_pilot_evaluations_id_idx\` ON \`_pilot_evaluations_v_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_contact_points_id_idx\` ON \`_pilot_evaluations_v_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_programmes_id_idx\` ON \`_pilot_evaluations_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_measures_id_idx\` ON \`_pilot_evaluations_v_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_case_stories_id_idx\` ON \`_pilot_evaluations_v_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_contact_guides_id_idx\` ON \`_pilot_evaluations_v_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_publications_id_idx\` ON \`_pilot_evaluations_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_pilot_evaluations_v_rels_documents_id_idx\` ON \`_pilot_evaluations_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_guides_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_guides_municipalities_order_idx\` ON \`contact_guides_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_municipalities_parent_idx\` ON \`contact_guides_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_guides_counties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_guides_counties_order_idx\` ON \`contact_guides_counties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_counties_parent_idx\` ON \`contact_guides_counties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_guides_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_guides_sources_order_idx\` ON \`contact_guides_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_sources_parent_id_idx\` ON \`contact_guides_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_sources_publication_idx\` ON \`contact_guides_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_guides_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`whom\` text,
  	\`role\` text,
  	\`point_id\` text(36),
  	\`how\` text,
  	\`say\` text,
  	FOREIGN KEY (\`point_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_guides_steps_order_idx\` ON \`contact_guides_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_steps_parent_id_idx\` ON \`contact_guides_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_steps_point_idx\` ON \`contact_guides_steps\` (\`point_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_guides_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_guides_audience_order_idx\` ON \`contact_guides_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_audience_parent_idx\` ON \`contact_guides_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_guides_collaboration\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_guides_collaboration_order_idx\` ON \`contact_guides_collaboration\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_collaboration_parent_idx\` ON \`contact_guides_collaboration\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_guides_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_guides_change_notes_order_idx\` ON \`contact_guides_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_change_notes_parent_id_idx\` ON \`contact_guides_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_guides\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`situation\` text,
  	\`national\` integer DEFAULT false,
  	\`organisation_id\` text(36),
  	\`expect_money\` text,
  	\`expect_time\` text,
  	\`standard\` integer DEFAULT false,
  	\`image_id\` text(36),
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`language\` text DEFAULT 'NB',
  	\`translation_of_id\` text(36),
  	\`slug\` text,
  	\`public_id\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_guides_organisation_idx\` ON \`contact_guides\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_image_idx\` ON \`contact_guides\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_translation_of_idx\` ON \`contact_guides\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_guides_slug_idx\` ON \`contact_guides\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_guides_public_id_idx\` ON \`contact_guides\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_updated_at_idx\` ON \`contact_guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_created_at_idx\` ON \`contact_guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_deleted_at_idx\` ON \`contact_guides\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides__status_idx\` ON \`contact_guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`contact_guides_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`measures_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`publications_id\` text(36),
  	\`organisations_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`programmes_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_order_idx\` ON \`contact_guides_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_parent_idx\` ON \`contact_guides_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_path_idx\` ON \`contact_guides_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_themes_id_idx\` ON \`contact_guides_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_target_groups_id_idx\` ON \`contact_guides_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_measures_id_idx\` ON \`contact_guides_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_case_stories_id_idx\` ON \`contact_guides_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_pilot_evaluations_id_idx\` ON \`contact_guides_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_contact_guides_id_idx\` ON \`contact_guides_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_publications_id_idx\` ON \`contact_guides_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_organisations_id_idx\` ON \`contact_guides_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_contact_points_id_idx\` ON \`contact_guides_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_programmes_id_idx\` ON \`contact_guides_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_guides_rels_documents_id_idx\` ON \`contact_guides_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_guides_v_version_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contact_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_municipalities_order_idx\` ON \`_contact_guides_v_version_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_municipalities_parent_idx\` ON \`_contact_guides_v_version_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_guides_v_version_counties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contact_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_counties_order_idx\` ON \`_contact_guides_v_version_counties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_counties_parent_idx\` ON \`_contact_guides_v_version_counties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_guides_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_sources_order_idx\` ON \`_contact_guides_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_sources_parent_id_idx\` ON \`_contact_guides_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_sources_publication_idx\` ON \`_contact_guides_v_version_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_guides_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`whom\` text,
  	\`role\` text,
  	\`point_id\` text(36),
  	\`how\` text,
  	\`say\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`point_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_steps_order_idx\` ON \`_contact_guides_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_steps_parent_id_idx\` ON \`_contact_guides_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_steps_point_idx\` ON \`_contact_guides_v_version_steps\` (\`point_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_guides_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contact_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_audience_order_idx\` ON \`_contact_guides_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_audience_parent_idx\` ON \`_contact_guides_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_guides_v_version_collaboration\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contact_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_collaboration_order_idx\` ON \`_contact_guides_v_version_collaboration\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_collaboration_parent_idx\` ON \`_contact_guides_v_version_collaboration\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_guides_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_change_notes_order_idx\` ON \`_contact_guides_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_change_notes_parent_id_idx\` ON \`_contact_guides_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_guides_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_situation\` text,
  	\`version_national\` integer DEFAULT false,
  	\`version_organisation_id\` text(36),
  	\`version_expect_money\` text,
  	\`version_expect_time\` text,
  	\`version_standard\` integer DEFAULT false,
  	\`version_image_id\` text(36),
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_language\` text DEFAULT 'NB',
  	\`version_translation_of_id\` text(36),
  	\`version_slug\` text,
  	\`version_public_id\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_parent_idx\` ON \`_contact_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_version_organisation_idx\` ON \`_contact_guides_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_version_image_idx\` ON \`_contact_guides_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_version_translation_of_idx\` ON \`_contact_guides_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_version_slug_idx\` ON \`_contact_guides_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_version_public_id_idx\` ON \`_contact_guides_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_version_updated_at_idx\` ON \`_contact_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_version_created_at_idx\` ON \`_contact_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_version_deleted_at_idx\` ON \`_contact_guides_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_version_version__status_idx\` ON \`_contact_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_created_at_idx\` ON \`_contact_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_updated_at_idx\` ON \`_contact_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_latest_idx\` ON \`_contact_guides_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_autosave_idx\` ON \`_contact_guides_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_contact_guides_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`measures_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`publications_id\` text(36),
  	\`organisations_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`programmes_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contact_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_order_idx\` ON \`_contact_guides_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_parent_idx\` ON \`_contact_guides_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_path_idx\` ON \`_contact_guides_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_themes_id_idx\` ON \`_contact_guides_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_target_groups_id_idx\` ON \`_contact_guides_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_measures_id_idx\` ON \`_contact_guides_v_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_case_stories_id_idx\` ON \`_contact_guides_v_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_pilot_evaluations_id_idx\` ON \`_contact_guides_v_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_contact_guides_id_idx\` ON \`_contact_guides_v_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_publications_id_idx\` ON \`_contact_guides_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_organisations_id_idx\` ON \`_contact_guides_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_contact_points_id_idx\` ON \`_contact_guides_v_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_programmes_id_idx\` ON \`_contact_guides_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_guides_v_rels_documents_id_idx\` ON \`_contact_guides_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_municipalities_order_idx\` ON \`publications_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publications_municipalities_parent_idx\` ON \`publications_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_counties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_counties_order_idx\` ON \`publications_counties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publications_counties_parent_idx\` ON \`publications_counties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_sources_order_idx\` ON \`publications_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_sources_parent_id_idx\` ON \`publications_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_sources_publication_idx\` ON \`publications_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_publisher_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_publisher_roles_order_idx\` ON \`publications_publisher_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publications_publisher_roles_parent_idx\` ON \`publications_publisher_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_publisher_contributions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_publisher_contributions_order_idx\` ON \`publications_publisher_contributions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publications_publisher_contributions_parent_idx\` ON \`publications_publisher_contributions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_change_notes_order_idx\` ON \`publications_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_change_notes_parent_id_idx\` ON \`publications_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`kind\` text DEFAULT 'REPORT',
  	\`year\` numeric,
  	\`year_unknown\` integer DEFAULT false,
  	\`link\` text,
  	\`national\` integer DEFAULT false,
  	\`organisation_id\` text(36),
  	\`body\` text,
  	\`method\` text,
  	\`sample\` text,
  	\`order_printed\` text,
  	\`publisher_name\` text,
  	\`publisher_organisation_id\` text(36),
  	\`publisher_relation\` text,
  	\`publisher_note\` text,
  	\`institute\` text,
  	\`original_language\` text,
  	\`country\` text,
  	\`image_id\` text(36),
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`language\` text DEFAULT 'NB',
  	\`translation_of_id\` text(36),
  	\`slug\` text,
  	\`public_id\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`publisher_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_organisation_idx\` ON \`publications\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_publisher_publisher_organisation_idx\` ON \`publications\` (\`publisher_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_image_idx\` ON \`publications\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_translation_of_idx\` ON \`publications\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_slug_idx\` ON \`publications\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_public_id_idx\` ON \`publications\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_deleted_at_idx\` ON \`publications\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`publications__status_idx\` ON \`publications\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`publications_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_texts_order_parent\` ON \`publications_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`programmes_id\` text(36),
  	\`measures_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`publications_id\` text(36),
  	\`organisations_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_rels_order_idx\` ON \`publications_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_parent_idx\` ON \`publications_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_path_idx\` ON \`publications_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_themes_id_idx\` ON \`publications_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_target_groups_id_idx\` ON \`publications_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_contact_points_id_idx\` ON \`publications_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_programmes_id_idx\` ON \`publications_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_measures_id_idx\` ON \`publications_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_case_stories_id_idx\` ON \`publications_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_pilot_evaluations_id_idx\` ON \`publications_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_contact_guides_id_idx\` ON \`publications_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_publications_id_idx\` ON \`publications_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_organisations_id_idx\` ON \`publications_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_documents_id_idx\` ON \`publications_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_municipalities_order_idx\` ON \`_publications_v_version_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_municipalities_parent_idx\` ON \`_publications_v_version_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_counties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_counties_order_idx\` ON \`_publications_v_version_counties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_counties_parent_idx\` ON \`_publications_v_version_counties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_sources_order_idx\` ON \`_publications_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_sources_parent_id_idx\` ON \`_publications_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_sources_publication_idx\` ON \`_publications_v_version_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_publisher_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_publisher_roles_order_idx\` ON \`_publications_v_version_publisher_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_publisher_roles_parent_idx\` ON \`_publications_v_version_publisher_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_publisher_contributions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_publisher_contributions_order_idx\` ON \`_publications_v_version_publisher_contributions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_publisher_contributions_parent_idx\` ON \`_publications_v_version_publisher_contributions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_change_notes_order_idx\` ON \`_publications_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_change_notes_parent_id_idx\` ON \`_publications_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_kind\` text DEFAULT 'REPORT',
  	\`version_year\` numeric,
  	\`version_year_unknown\` integer DEFAULT false,
  	\`version_link\` text,
  	\`version_national\` integer DEFAULT false,
  	\`version_organisation_id\` text(36),
  	\`version_body\` text,
  	\`version_method\` text,
  	\`version_sample\` text,
  	\`version_order_printed\` text,
  	\`version_publisher_name\` text,
  	\`version_publisher_organisation_id\` text(36),
  	\`version_publisher_relation\` text,
  	\`version_publisher_note\` text,
  	\`version_institute\` text,
  	\`version_original_language\` text,
  	\`version_country\` text,
  	\`version_image_id\` text(36),
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_language\` text DEFAULT 'NB',
  	\`version_translation_of_id\` text(36),
  	\`version_slug\` text,
  	\`version_public_id\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_publisher_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_parent_idx\` ON \`_publications_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_organisation_idx\` ON \`_publications_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_publisher_version_publisher_orga_idx\` ON \`_publications_v\` (\`version_publisher_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_image_idx\` ON \`_publications_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_translation_of_idx\` ON \`_publications_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_slug_idx\` ON \`_publications_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_public_id_idx\` ON \`_publications_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_updated_at_idx\` ON \`_publications_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_created_at_idx\` ON \`_publications_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_deleted_at_idx\` ON \`_publications_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version__status_idx\` ON \`_publications_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_created_at_idx\` ON \`_publications_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_updated_at_idx\` ON \`_publications_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_latest_idx\` ON \`_publications_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_autosave_idx\` ON \`_publications_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_texts_order_parent\` ON \`_publications_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`programmes_id\` text(36),
  	\`measures_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`publications_id\` text(36),
  	\`organisations_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_order_idx\` ON \`_publications_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_parent_idx\` ON \`_publications_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_path_idx\` ON \`_publications_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_themes_id_idx\` ON \`_publications_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_target_groups_id_idx\` ON \`_publications_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_contact_points_id_idx\` ON \`_publications_v_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_programmes_id_idx\` ON \`_publications_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_measures_id_idx\` ON \`_publications_v_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_case_stories_id_idx\` ON \`_publications_v_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_pilot_evaluations_id_idx\` ON \`_publications_v_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_contact_guides_id_idx\` ON \`_publications_v_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_publications_id_idx\` ON \`_publications_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_organisations_id_idx\` ON \`_publications_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_documents_id_idx\` ON \`_publications_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_points\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	\`mailbox\` text,
  	\`phone\` text,
  	\`page\` text,
  	\`preferred_channel\` text,
  	\`usual_reply_days\` numeric,
  	\`deputy_id\` text(36),
  	\`confirmed_at\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`person_name\` text,
  	\`person_email\` text,
  	\`person_phone\` text,
  	\`person_basis\` text,
  	\`person_informed_at\` text,
  	\`person_until\` text,
  	\`person_objection\` integer,
  	\`title\` text,
  	\`public_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`deputy_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_points_organisation_idx\` ON \`contact_points\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_deputy_idx\` ON \`contact_points\` (\`deputy_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_points_public_id_idx\` ON \`contact_points\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_updated_at_idx\` ON \`contact_points\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_created_at_idx\` ON \`contact_points\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_deleted_at_idx\` ON \`contact_points\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_points__status_idx\` ON \`contact_points\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`contact_points_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_points_rels_order_idx\` ON \`contact_points_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_rels_parent_idx\` ON \`contact_points_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_rels_path_idx\` ON \`contact_points_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_rels_themes_id_idx\` ON \`contact_points_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_points_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_organisation_id\` text(36),
  	\`version_role\` text,
  	\`version_mailbox\` text,
  	\`version_phone\` text,
  	\`version_page\` text,
  	\`version_preferred_channel\` text,
  	\`version_usual_reply_days\` numeric,
  	\`version_deputy_id\` text(36),
  	\`version_confirmed_at\` text,
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_person_name\` text,
  	\`version_person_email\` text,
  	\`version_person_phone\` text,
  	\`version_person_basis\` text,
  	\`version_person_informed_at\` text,
  	\`version_person_until\` text,
  	\`version_person_objection\` integer,
  	\`version_title\` text,
  	\`version_public_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_deputy_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_points_v_parent_idx\` ON \`_contact_points_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_organisation_idx\` ON \`_contact_points_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_deputy_idx\` ON \`_contact_points_v\` (\`version_deputy_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_public_id_idx\` ON \`_contact_points_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_updated_at_idx\` ON \`_contact_points_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_created_at_idx\` ON \`_contact_points_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_deleted_at_idx\` ON \`_contact_points_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version__status_idx\` ON \`_contact_points_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_created_at_idx\` ON \`_contact_points_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_updated_at_idx\` ON \`_contact_points_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_latest_idx\` ON \`_contact_points_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_contact_points_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contact_points_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_points_v_rels_order_idx\` ON \`_contact_points_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_rels_parent_idx\` ON \`_contact_points_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_rels_path_idx\` ON \`_contact_points_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_rels_themes_id_idx\` ON \`_contact_points_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_sources_order_idx\` ON \`organisations_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_sources_parent_id_idx\` ON \`organisations_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_sources_publication_idx\` ON \`organisations_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_serves\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_serves_order_idx\` ON \`organisations_serves\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_serves_parent_idx\` ON \`organisations_serves\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_change_notes_order_idx\` ON \`organisations_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_change_notes_parent_id_idx\` ON \`organisations_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`kind\` text DEFAULT 'VOLUNTARY',
  	\`municipality\` text,
  	\`county\` text,
  	\`national\` integer DEFAULT false,
  	\`organisation_id\` text(36),
  	\`offers\` text,
  	\`open_for_cooperation\` text,
  	\`cooperation_about\` text,
  	\`website\` text,
  	\`organisation_number\` text,
  	\`legal_form\` text,
  	\`dividend_clause\` text,
  	\`image_id\` text(36),
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`language\` text DEFAULT 'NB',
  	\`translation_of_id\` text(36),
  	\`slug\` text,
  	\`public_id\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_municipality_idx\` ON \`organisations\` (\`municipality\`);`)
  await db.run(sql`CREATE INDEX \`organisations_county_idx\` ON \`organisations\` (\`county\`);`)
  await db.run(sql`CREATE INDEX \`organisations_organisation_idx\` ON \`organisations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_organisation_number_idx\` ON \`organisations\` (\`organisation_number\`);`)
  await db.run(sql`CREATE INDEX \`organisations_image_idx\` ON \`organisations\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_translation_of_idx\` ON \`organisations\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_public_id_idx\` ON \`organisations\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_texts_order_parent\` ON \`organisations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`organisations_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`programmes_id\` text(36),
  	\`measures_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_themes_id_idx\` ON \`organisations_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_target_groups_id_idx\` ON \`organisations_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_contact_points_id_idx\` ON \`organisations_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_programmes_id_idx\` ON \`organisations_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_measures_id_idx\` ON \`organisations_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_case_stories_id_idx\` ON \`organisations_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_pilot_evaluations_id_idx\` ON \`organisations_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_contact_guides_id_idx\` ON \`organisations_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_publications_id_idx\` ON \`organisations_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_documents_id_idx\` ON \`organisations_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sources_order_idx\` ON \`_organisations_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sources_parent_id_idx\` ON \`_organisations_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sources_publication_idx\` ON \`_organisations_v_version_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_serves\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_serves_order_idx\` ON \`_organisations_v_version_serves\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_serves_parent_idx\` ON \`_organisations_v_version_serves\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_change_notes_order_idx\` ON \`_organisations_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_change_notes_parent_id_idx\` ON \`_organisations_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_kind\` text DEFAULT 'VOLUNTARY',
  	\`version_municipality\` text,
  	\`version_county\` text,
  	\`version_national\` integer DEFAULT false,
  	\`version_organisation_id\` text(36),
  	\`version_offers\` text,
  	\`version_open_for_cooperation\` text,
  	\`version_cooperation_about\` text,
  	\`version_website\` text,
  	\`version_organisation_number\` text,
  	\`version_legal_form\` text,
  	\`version_dividend_clause\` text,
  	\`version_image_id\` text(36),
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_language\` text DEFAULT 'NB',
  	\`version_translation_of_id\` text(36),
  	\`version_slug\` text,
  	\`version_public_id\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_municipality_idx\` ON \`_organisations_v\` (\`version_municipality\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_county_idx\` ON \`_organisations_v\` (\`version_county\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_organisation_idx\` ON \`_organisations_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_organisation_number_idx\` ON \`_organisations_v\` (\`version_organisation_number\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_image_idx\` ON \`_organisations_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_translation_of_idx\` ON \`_organisations_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_public_id_idx\` ON \`_organisations_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_texts_order_parent\` ON \`_organisations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`organisations_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`programmes_id\` text(36),
  	\`measures_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_themes_id_idx\` ON \`_organisations_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_organisations_id_idx\` ON \`_organisations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_target_groups_id_idx\` ON \`_organisations_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_contact_points_id_idx\` ON \`_organisations_v_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_programmes_id_idx\` ON \`_organisations_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_measures_id_idx\` ON \`_organisations_v_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_case_stories_id_idx\` ON \`_organisations_v_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_pilot_evaluations_id_idx\` ON \`_organisations_v_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_contact_guides_id_idx\` ON \`_organisations_v_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_publications_id_idx\` ON \`_organisations_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_documents_id_idx\` ON \`_organisations_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_municipalities_order_idx\` ON \`programmes_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_municipalities_parent_idx\` ON \`programmes_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_counties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_counties_order_idx\` ON \`programmes_counties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_counties_parent_idx\` ON \`programmes_counties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_sources_order_idx\` ON \`programmes_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_sources_parent_id_idx\` ON \`programmes_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_sources_publication_idx\` ON \`programmes_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`start\` text,
  	\`end\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_phases_order_idx\` ON \`programmes_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_phases_parent_id_idx\` ON \`programmes_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`owner_id\` text(36),
  	\`framework\` text,
  	\`national\` integer DEFAULT false,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`period_ongoing\` integer DEFAULT false,
  	\`period_unknown\` integer DEFAULT false,
  	\`organisation_id\` text(36),
  	\`language\` text DEFAULT 'NB',
  	\`slug\` text,
  	\`public_id\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_owner_idx\` ON \`programmes\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_organisation_idx\` ON \`programmes\` (\`organisation_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_slug_idx\` ON \`programmes\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_public_id_idx\` ON \`programmes\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_deleted_at_idx\` ON \`programmes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_themes_id_idx\` ON \`programmes_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_municipalities_order_idx\` ON \`_programmes_v_version_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_municipalities_parent_idx\` ON \`_programmes_v_version_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_counties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_counties_order_idx\` ON \`_programmes_v_version_counties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_counties_parent_idx\` ON \`_programmes_v_version_counties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`publication_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_sources_order_idx\` ON \`_programmes_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_sources_parent_id_idx\` ON \`_programmes_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_sources_publication_idx\` ON \`_programmes_v_version_sources\` (\`publication_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`start\` text,
  	\`end\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_phases_order_idx\` ON \`_programmes_v_version_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_phases_parent_id_idx\` ON \`_programmes_v_version_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_owner_id\` text(36),
  	\`version_framework\` text,
  	\`version_national\` integer DEFAULT false,
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_period_ongoing\` integer DEFAULT false,
  	\`version_period_unknown\` integer DEFAULT false,
  	\`version_organisation_id\` text(36),
  	\`version_language\` text DEFAULT 'NB',
  	\`version_slug\` text,
  	\`version_public_id\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_owner_idx\` ON \`_programmes_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_organisation_idx\` ON \`_programmes_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_public_id_idx\` ON \`_programmes_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_deleted_at_idx\` ON \`_programmes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_autosave_idx\` ON \`_programmes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_themes_id_idx\` ON \`_programmes_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_mappings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_mappings_order_idx\` ON \`themes_mappings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_mappings_parent_idx\` ON \`themes_mappings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`labels_nb\` text NOT NULL,
  	\`labels_nn\` text NOT NULL,
  	\`labels_en\` text NOT NULL,
  	\`scope_notes_nb\` text,
  	\`scope_notes_nn\` text,
  	\`scope_notes_en\` text,
  	\`parent_id\` text(36),
  	\`position\` numeric DEFAULT 0 NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`public_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_parent_idx\` ON \`themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_public_id_idx\` ON \`themes\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_deleted_at_idx\` ON \`themes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`themes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_texts_order_parent\` ON \`themes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`target_groups_mappings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`target_groups_mappings_order_idx\` ON \`target_groups_mappings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`target_groups_mappings_parent_idx\` ON \`target_groups_mappings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`target_groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`labels_nb\` text NOT NULL,
  	\`labels_nn\` text NOT NULL,
  	\`labels_en\` text NOT NULL,
  	\`scope_notes_nb\` text,
  	\`scope_notes_nn\` text,
  	\`scope_notes_en\` text,
  	\`parent_id\` text(36),
  	\`position\` numeric DEFAULT 0 NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`public_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`target_groups_parent_idx\` ON \`target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`target_groups_slug_idx\` ON \`target_groups\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`target_groups_public_id_idx\` ON \`target_groups\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`target_groups_updated_at_idx\` ON \`target_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`target_groups_created_at_idx\` ON \`target_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`target_groups_deleted_at_idx\` ON \`target_groups\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`target_groups_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`target_groups_texts_order_parent\` ON \`target_groups_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`credit\` text NOT NULL,
  	\`caption\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0' NOT NULL,
  	\`people_agreed\` integer DEFAULT false NOT NULL,
  	\`public_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w480_url\` text,
  	\`sizes_w480_width\` numeric,
  	\`sizes_w480_height\` numeric,
  	\`sizes_w480_mime_type\` text,
  	\`sizes_w480_filesize\` numeric,
  	\`sizes_w480_filename\` text,
  	\`sizes_w960_url\` text,
  	\`sizes_w960_width\` numeric,
  	\`sizes_w960_height\` numeric,
  	\`sizes_w960_mime_type\` text,
  	\`sizes_w960_filesize\` numeric,
  	\`sizes_w960_filename\` text,
  	\`sizes_w1600_url\` text,
  	\`sizes_w1600_width\` numeric,
  	\`sizes_w1600_height\` numeric,
  	\`sizes_w1600_mime_type\` text,
  	\`sizes_w1600_filesize\` numeric,
  	\`sizes_w1600_filename\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_public_id_idx\` ON \`media\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w480_sizes_w480_filename_idx\` ON \`media\` (\`sizes_w480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_sizes_w960_filename_idx\` ON \`media\` (\`sizes_w960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1600_sizes_w1600_filename_idx\` ON \`media\` (\`sizes_w1600_filename\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`public_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_public_id_idx\` ON \`documents\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`organisation_id\` text(36),
  	\`password_chosen_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_organisation_idx\` ON \`users\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`public_ledger\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`record_type\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`revision\` text NOT NULL,
  	\`gone_at\` text,
  	\`changed_at\` text NOT NULL,
  	\`first_published_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`public_ledger_public_id_idx\` ON \`public_ledger\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`public_ledger_changed_at_idx\` ON \`public_ledger\` (\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`public_ledger_updated_at_idx\` ON \`public_ledger\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`public_ledger_created_at_idx\` ON \`public_ledger\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`record_type\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_public_id_idx\` ON \`redirects\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`recordType_slug_idx\` ON \`redirects\` (\`record_type\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	\`case_stories_id\` text(36),
  	\`pilot_evaluations_id\` text(36),
  	\`contact_guides_id\` text(36),
  	\`publications_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`organisations_id\` text(36),
  	\`programmes_id\` text(36),
  	\`themes_id\` text(36),
  	\`target_groups_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_stories_id\`) REFERENCES \`case_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pilot_evaluations_id\`) REFERENCES \`pilot_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_guides_id\`) REFERENCES \`contact_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_measures_id_idx\` ON \`payload_locked_documents_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_case_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`case_stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pilot_evaluations_id_idx\` ON \`payload_locked_documents_rels\` (\`pilot_evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contact_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`contact_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contact_points_id_idx\` ON \`payload_locked_documents_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_target_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`measures_municipalities\`;`)
  await db.run(sql`DROP TABLE \`measures_counties\`;`)
  await db.run(sql`DROP TABLE \`measures_sources\`;`)
  await db.run(sql`DROP TABLE \`measures_steps\`;`)
  await db.run(sql`DROP TABLE \`measures_settings\`;`)
  await db.run(sql`DROP TABLE \`measures_sectors\`;`)
  await db.run(sql`DROP TABLE \`measures_determinants\`;`)
  await db.run(sql`DROP TABLE \`measures_participation\`;`)
  await db.run(sql`DROP TABLE \`measures_funding\`;`)
  await db.run(sql`DROP TABLE \`measures_collaboration\`;`)
  await db.run(sql`DROP TABLE \`measures_owner_roles\`;`)
  await db.run(sql`DROP TABLE \`measures_owner_contributions\`;`)
  await db.run(sql`DROP TABLE \`measures_partners_roles\`;`)
  await db.run(sql`DROP TABLE \`measures_partners_contributions\`;`)
  await db.run(sql`DROP TABLE \`measures_partners\`;`)
  await db.run(sql`DROP TABLE \`measures_effect_ratings\`;`)
  await db.run(sql`DROP TABLE \`measures_change_notes\`;`)
  await db.run(sql`DROP TABLE \`measures\`;`)
  await db.run(sql`DROP TABLE \`measures_rels\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_municipalities\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_counties\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_settings\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_sectors\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_determinants\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_participation\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_funding\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_collaboration\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_owner_roles\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_owner_contributions\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_partners_roles\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_partners_contributions\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_effect_ratings\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_measures_v\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_rels\`;`)
  await db.run(sql`DROP TABLE \`case_stories_municipalities\`;`)
  await db.run(sql`DROP TABLE \`case_stories_counties\`;`)
  await db.run(sql`DROP TABLE \`case_stories_sources\`;`)
  await db.run(sql`DROP TABLE \`case_stories_collaboration\`;`)
  await db.run(sql`DROP TABLE \`case_stories_partners_roles\`;`)
  await db.run(sql`DROP TABLE \`case_stories_partners_contributions\`;`)
  await db.run(sql`DROP TABLE \`case_stories_partners\`;`)
  await db.run(sql`DROP TABLE \`case_stories_change_notes\`;`)
  await db.run(sql`DROP TABLE \`case_stories\`;`)
  await db.run(sql`DROP TABLE \`case_stories_rels\`;`)
  await db.run(sql`DROP TABLE \`_case_stories_v_version_municipalities\`;`)
  await db.run(sql`DROP TABLE \`_case_stories_v_version_counties\`;`)
  await db.run(sql`DROP TABLE \`_case_stories_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_case_stories_v_version_collaboration\`;`)
  await db.run(sql`DROP TABLE \`_case_stories_v_version_partners_roles\`;`)
  await db.run(sql`DROP TABLE \`_case_stories_v_version_partners_contributions\`;`)
  await db.run(sql`DROP TABLE \`_case_stories_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_case_stories_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_case_stories_v\`;`)
  await db.run(sql`DROP TABLE \`_case_stories_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_municipalities\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_counties\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_sources\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_sites\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_outcomes_points\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_outcomes\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_design\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_evaluator_roles\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_evaluator_contributions\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_collaboration\`;`)
  await db.run(sql`DROP TABLE \`pilot_cooperation_party_roles\`;`)
  await db.run(sql`DROP TABLE \`pilot_cooperation_party_contributions\`;`)
  await db.run(sql`DROP TABLE \`pilot_cooperation\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_funding\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_change_notes\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations\`;`)
  await db.run(sql`DROP TABLE \`pilot_evaluations_rels\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_version_municipalities\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_version_counties\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_version_sites\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_version_outcomes_points\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_version_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_version_design\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_version_evaluator_roles\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_version_evaluator_contributions\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_version_collaboration\`;`)
  await db.run(sql`DROP TABLE \`_pilot_cooperation_v_party_roles\`;`)
  await db.run(sql`DROP TABLE \`_pilot_cooperation_v_party_contributions\`;`)
  await db.run(sql`DROP TABLE \`_pilot_cooperation_v\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_version_funding\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v\`;`)
  await db.run(sql`DROP TABLE \`_pilot_evaluations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`contact_guides_municipalities\`;`)
  await db.run(sql`DROP TABLE \`contact_guides_counties\`;`)
  await db.run(sql`DROP TABLE \`contact_guides_sources\`;`)
  await db.run(sql`DROP TABLE \`contact_guides_steps\`;`)
  await db.run(sql`DROP TABLE \`contact_guides_audience\`;`)
  await db.run(sql`DROP TABLE \`contact_guides_collaboration\`;`)
  await db.run(sql`DROP TABLE \`contact_guides_change_notes\`;`)
  await db.run(sql`DROP TABLE \`contact_guides\`;`)
  await db.run(sql`DROP TABLE \`contact_guides_rels\`;`)
  await db.run(sql`DROP TABLE \`_contact_guides_v_version_municipalities\`;`)
  await db.run(sql`DROP TABLE \`_contact_guides_v_version_counties\`;`)
  await db.run(sql`DROP TABLE \`_contact_guides_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_contact_guides_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_contact_guides_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_contact_guides_v_version_collaboration\`;`)
  await db.run(sql`DROP TABLE \`_contact_guides_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_contact_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_contact_guides_v_rels\`;`)
  await db.run(sql`DROP TABLE \`publications_municipalities\`;`)
  await db.run(sql`DROP TABLE \`publications_counties\`;`)
  await db.run(sql`DROP TABLE \`publications_sources\`;`)
  await db.run(sql`DROP TABLE \`publications_publisher_roles\`;`)
  await db.run(sql`DROP TABLE \`publications_publisher_contributions\`;`)
  await db.run(sql`DROP TABLE \`publications_change_notes\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publications_texts\`;`)
  await db.run(sql`DROP TABLE \`publications_rels\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_municipalities\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_counties\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_publisher_roles\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_publisher_contributions\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_publications_v\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_rels\`;`)
  await db.run(sql`DROP TABLE \`contact_points\`;`)
  await db.run(sql`DROP TABLE \`contact_points_rels\`;`)
  await db.run(sql`DROP TABLE \`_contact_points_v\`;`)
  await db.run(sql`DROP TABLE \`_contact_points_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_sources\`;`)
  await db.run(sql`DROP TABLE \`organisations_serves\`;`)
  await db.run(sql`DROP TABLE \`organisations_change_notes\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_texts\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_serves\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`programmes_municipalities\`;`)
  await db.run(sql`DROP TABLE \`programmes_counties\`;`)
  await db.run(sql`DROP TABLE \`programmes_sources\`;`)
  await db.run(sql`DROP TABLE \`programmes_phases\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_municipalities\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_counties\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_phases\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`themes_mappings\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_texts\`;`)
  await db.run(sql`DROP TABLE \`target_groups_mappings\`;`)
  await db.run(sql`DROP TABLE \`target_groups\`;`)
  await db.run(sql`DROP TABLE \`target_groups_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`public_ledger\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
