-- What customers ordered. request_key is the shop's own name of the order: placed twice, it is one order.
-- open_domain is the domain while the order is not finished, so that a domain has one open order at most.
-- next_attempt is when the worker takes it up again; null: when an event comes, or not any more.
-- How an order is carried out, and how far it is, says the plan "order-ID" in the tables of ispapi.
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
    placed timestamp(6) with time zone not null,
    attempts int not null,
    next_attempt timestamp(6) with time zone,
    open_domain varchar(253) unique
);

-- What customers owe: one line for an order, or none. The key makes a second one impossible.
create table if not exists charges (
    order_id bigint primary key references orders (id),
    customer varchar(100) not null,
    description varchar(300) not null,
    charged timestamp(6) with time zone not null
);
