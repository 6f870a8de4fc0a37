// The constraints that `kaidan load` makes first: no node and no relationship is ever stored twice.
// All of them are plain uniqueness constraints, so Neo4j Community has them. Safe to run again.

CREATE CONSTRAINT kaidan_minister_key IF NOT EXISTS FOR (n:Minister) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_country_key IF NOT EXISTS FOR (n:Country) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_organization_key IF NOT EXISTS FOR (n:Organization) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_forum_key IF NOT EXISTS FOR (n:Forum) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_meeting_key IF NOT EXISTS FOR (n:Meeting) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_agreement_key IF NOT EXISTS FOR (n:Agreement) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_issue_key IF NOT EXISTS FOR (n:Issue) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_topic_key IF NOT EXISTS FOR (n:Topic) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_article_key IF NOT EXISTS FOR (n:Article) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_represents_id IF NOT EXISTS FOR ()-[r:REPRESENTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_met_with_id IF NOT EXISTS FOR ()-[r:MET_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_participated_in_id IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_party_to_id IF NOT EXISTS FOR ()-[r:PARTY_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_held_at_id IF NOT EXISTS FOR ()-[r:HELD_AT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_held_in_id IF NOT EXISTS FOR ()-[r:HELD_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_attended_id IF NOT EXISTS FOR ()-[r:ATTENDED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_agreed_on_id IF NOT EXISTS FOR ()-[r:AGREED_ON]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_expressed_concern_about_id IF NOT EXISTS FOR ()-[r:EXPRESSED_CONCERN_ABOUT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_condemned_id IF NOT EXISTS FOR ()-[r:CONDEMNED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_opposed_id IF NOT EXISTS FOR ()-[r:OPPOSED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_demanded_id IF NOT EXISTS FOR ()-[r:DEMANDED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_welcomed_id IF NOT EXISTS FOR ()-[r:WELCOMED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_supported_id IF NOT EXISTS FOR ()-[r:SUPPORTED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_stressed_id IF NOT EXISTS FOR ()-[r:STRESSED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_reached_at_id IF NOT EXISTS FOR ()-[r:REACHED_AT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_about_id IF NOT EXISTS FOR ()-[r:ABOUT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_on_topic_id IF NOT EXISTS FOR ()-[r:ON_TOPIC]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_visited_id IF NOT EXISTS FOR ()-[r:VISITED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_reports_id IF NOT EXISTS FOR ()-[r:REPORTS]-() REQUIRE r.id IS UNIQUE;
