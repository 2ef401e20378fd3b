-- Which kinds of services there are is told by the code alone: a new one needs no migration.
ALTER TABLE table_source DROP CONSTRAINT table_source_service_known;
