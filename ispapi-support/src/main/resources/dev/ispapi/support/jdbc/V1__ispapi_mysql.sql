-- Plans, events and bulk runs of ispapi for Java, version 1. Times are UTC. Plans can hold auth codes until they are over:
-- guard this database as you guard passwords.

create table ispapi_schema (
    version integer not null primary key
) character set utf8mb4 collate utf8mb4_bin;

-- A file of wishes that is carried out.
create table ispapi_bulk (
    id varchar(64) not null primary key,
    name varchar(255) not null,
    account varchar(128),
    state varchar(16) not null,
    total_rows bigint not null,
    created_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_bin;

-- A plan and how far it is. A revision is never overwritten by one that is not newer.
create table ispapi_plan (
    id varchar(64) not null primary key,
    bulk_id varchar(64),
    row_no bigint,
    domain varchar(255) not null,
    wish varchar(32) not null,
    status varchar(24) not null,
    revision integer not null,
    waits_class varchar(64),
    waits_domain varchar(255),
    waits_since datetime(6),
    message varchar(1000) not null,
    changed_at datetime(6) not null,
    progress longtext not null
) character set utf8mb4 collate utf8mb4_bin;

create index ispapi_plan_bulk on ispapi_plan (bulk_id, status, row_no);
create index ispapi_plan_waits on ispapi_plan (waits_domain, waits_class);

-- What a reader remembers of an event.
create table ispapi_event (
    account varchar(128) not null,
    event_number integer not null,
    happened_at datetime(6),
    state varchar(16) not null,
    attempts integer not null,
    recorded_at datetime(6) not null,
    primary key (account, event_number)
) character set utf8mb4 collate utf8mb4_bin;

create table ispapi_event_position (
    account varchar(128) not null primary key,
    event_number integer not null,
    happened_at datetime(6)
) character set utf8mb4 collate utf8mb4_bin;

-- Who may do something alone, and until when.
create table ispapi_lease (
    name varchar(160) not null primary key,
    owner varchar(64) not null,
    held_until datetime(6) not null
) character set utf8mb4 collate utf8mb4_bin;

-- Until when an account is not asked, because the API said that it was asked too much.
create table ispapi_throttle (
    account varchar(128) not null primary key,
    paused_until datetime(6) not null
) character set utf8mb4 collate utf8mb4_bin;

-- The tasks of the workers, as db-scheduler 16 wants them when it is told to keep times in UTC.
create table ispapi_task (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data longblob,
    execution_time datetime(6) not null,
    picked boolean not null,
    picked_by varchar(100),
    last_success datetime(6),
    last_failure datetime(6),
    consecutive_failures integer,
    last_heartbeat datetime(6),
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
) character set utf8mb4 collate utf8mb4_bin;

create index ispapi_task_time on ispapi_task (execution_time);
create index ispapi_task_heartbeat on ispapi_task (last_heartbeat);

insert into ispapi_schema (version) values (1);
