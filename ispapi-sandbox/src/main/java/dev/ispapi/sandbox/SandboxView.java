package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.calls.CallLog;
import dev.ispapi.sandbox.internal.time.TimeLine;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.sandbox.view.AccountView;
import dev.ispapi.sandbox.view.BookingView;
import dev.ispapi.sandbox.view.CallView;
import dev.ispapi.sandbox.view.ContactView;
import dev.ispapi.sandbox.view.DomainView;
import dev.ispapi.sandbox.view.EventView;
import dev.ispapi.sandbox.view.NameserverView;
import dev.ispapi.sandbox.view.Slice;
import dev.ispapi.sandbox.view.TransferView;
import dev.ispapi.sandbox.view.UpcomingView;
import dev.ispapi.sandbox.view.ZoneView;
import dev.ispapi.tld.lifecycle.Lifecycle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Looks at the sandbox's world without sending a command: for a test's assertions and the console. Each method returns what is there at the
 * moment, as values that do not change afterwards, without passwords and auth codes. Thread-safe.
 *
 * <pre>{@code
 * assertThat(sandbox.view().domain("example.com")).hasValueSatisfying(domain -> assertThat(domain.renewalMode()).isEqualTo("AUTOEXPIRE"));
 * }</pre>
 */
public final class SandboxView {

    private final Lock lock;
    private final TimeLine timeLine;
    private final CallLog calls;

    SandboxView(Lock lock, TimeLine timeLine, CallLog calls) {
        this.lock = lock;
        this.timeLine = timeLine;
        this.calls = calls;
    }

    /** {@return all accounts and subusers, by login} */
    public List<AccountView> accounts() {
        return lock.with(world -> world.accounts().rows().stream()
                .map(account -> WorldValues.account(world, account))
                .toList());
    }

    /**
     * The bookings of an account, or of all.
     *
     * @param account the login; empty for all accounts
     * @param limit how many at most
     * @return the newest first
     */
    public Slice<BookingView> bookings(String account, int limit) {
        return newest(
                world -> world.bookings().rows(),
                booking -> isOf(account, booking.account()),
                limit,
                WorldValues::booking);
    }

    /**
     * Domains whose ASCII or Unicode name contains a text.
     *
     * @param text the text in any case; empty for all domains
     * @param offset how many to skip
     * @param limit how many at most
     * @return by ASCII name
     */
    public Slice<DomainView> domains(String text, int offset, int limit) {
        Predicate<String> search = WorldValues.search(text);
        return lock.with(world -> {
            List<DomainView> rows = new ArrayList<>();
            int total = 0;
            for (var domain : world.domains().rows()) {
                if (search.test(domain.name())) {
                    if (total >= offset && rows.size() < limit) {
                        rows.add(WorldValues.domain(domain));
                    }
                    total++;
                }
            }
            return new Slice<>(total, rows);
        });
    }

    /**
     * One domain.
     *
     * @param name ASCII name
     * @return the domain; empty if it is not managed in the sandbox
     */
    public Optional<DomainView> domain(String name) {
        return lock.with(world -> world.domains().find(name).map(WorldValues::domain));
    }

    /**
     * The life cycle of a domain: its dates and phases as the sandbox lets it live.
     *
     * @param name ASCII name
     * @return the life cycle; empty if the domain is not managed in the sandbox
     */
    public Optional<Lifecycle> lifecycle(String name) {
        return lock.with(world -> world.domains().find(name).map(domain -> WorldValues.lifecycle(world, domain)));
    }

    /** {@return all contacts, by handle} */
    public List<ContactView> contacts() {
        return all(world -> world.contacts().rows(), WorldValues::contact);
    }

    /** {@return all nameservers that are objects of the registry, by name} */
    public List<NameserverView> nameservers() {
        return all(world -> world.hosts().rows(), WorldValues::nameserver);
    }

    /** {@return all DNS zones, by name} */
    public List<ZoneView> zones() {
        return all(world -> world.zones().rows(), WorldValues::zone);
    }

    /** {@return transfers and trades that are under way, by domain} */
    public List<TransferView> transfers() {
        return all(world -> world.transfers().rows(), WorldValues::transfer);
    }

    /**
     * The events of an account, or of all.
     *
     * @param account the login; empty for all accounts
     * @param limit how many at most
     * @return the newest first
     */
    public Slice<EventView> events(String account, int limit) {
        return newest(
                world -> world.events().rows(), event -> isOf(account, event.account()), limit, WorldValues::event);
    }

    /**
     * What will happen without a command, if nothing changes until then.
     *
     * @param limit how many at most
     * @return in the order of time
     */
    public List<UpcomingView> upcoming(int limit) {
        return lock.with(world -> timeLine.upcoming(limit).stream()
                .map(due -> new UpcomingView(due.date(), due.object(), due.title()))
                .toList());
    }

    /**
     * The last calls of the API; the sandbox keeps 1,000.
     *
     * @param limit how many at most
     * @return the newest first
     */
    public List<CallView> calls(int limit) {
        return calls.newest(limit);
    }

    private static boolean isOf(String wanted, String account) {
        return wanted.isEmpty() || wanted.equals(account);
    }

    private <T, V> List<V> all(Function<World, Collection<T>> rows, Function<T, V> value) {
        return lock.with(world -> rows.apply(world).stream().map(value).toList());
    }

    private <T, V> Slice<V> newest(
            Function<World, Collection<T>> rows, Predicate<T> filter, int limit, Function<T, V> value) {
        return lock.with(world -> {
            List<T> found = new ArrayList<>(rows.apply(world));
            found.removeIf(filter.negate());
            Collections.reverse(found);
            return new Slice<>(
                    found.size(), found.stream().limit(limit).map(value).toList());
        });
    }
}
