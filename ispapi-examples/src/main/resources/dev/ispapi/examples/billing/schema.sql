-- What customers ordered. request_key is the shop's own name of the order: placed twice, it is one order.
-- open_domain is the domain while the order is not finished, so that a domain has one open order at most.
create table if not exists orders (
    id bigint generated always as identity primary key,
    request_key varchar(100) not null unique,
    customer varchar(100) not null,
    kind varchar(10) not null,
    domain varchar(253) not null,
    years int not null,
    contact varchar(40) not null,
    state varchar(10) not null,
    reason varchar(1000) not null,
    placed timestamp(9) with time zone not null,
    open_domain varchar(253) unique
);

-- What is still to be sent or settled: a line for each order that is not finished, written together with it.
-- phase is READY, or SENDING from before the command goes out until its outcome is known.
-- expiration is the domain's before a renewal. doubts counts how often an outcome was unknown.
create table if not exists outbox (
    order_id bigint primary key references orders (id),
    phase varchar(10) not null,
    attempts int not null,
    doubts int not null,
    next_attempt timestamp(9) with time zone not null,
    expiration timestamp(9) with time zone
);

-- What customers owe: one line for an order, or none. The key makes a second one impossible.
create table if not exists charges (
    order_id bigint primary key references orders (id),
    customer varchar(100) not null,
    description varchar(300) not null,
    charged timestamp(9) with time zone not null
);
