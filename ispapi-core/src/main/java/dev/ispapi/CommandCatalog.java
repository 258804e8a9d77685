package dev.ispapi;

import dev.ispapi.account.QueryExchangeRates;
import dev.ispapi.command.CommandType;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.domain.QueryDomainList;
import dev.ispapi.domain.QueryDomainOptions;
import dev.ispapi.domain.QueryDomainRepositoryInfo;
import dev.ispapi.domain.RenewDomain;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.domain.TradeDomain;
import dev.ispapi.domain.TransferDomain;
import dev.ispapi.session.EndSession;
import dev.ispapi.session.StartSession;
import dev.ispapi.user.StatusUser;
import dev.ispapi.user.StatusUserClass;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands that have a type, by name: for tools that get names and parameters as text. Programs use the types themselves. */
public final class CommandCatalog {

    private static final List<CommandType<?>> HAND_WRITTEN = List.of(
            AddDomain.TYPE,
            CheckDomains.TYPE,
            EndSession.TYPE,
            ModifyDomain.TYPE,
            QueryDomainList.TYPE,
            QueryDomainOptions.TYPE,
            QueryDomainRepositoryInfo.TYPE,
            QueryExchangeRates.TYPE,
            RenewDomain.TYPE,
            StartSession.TYPE,
            StatusDomain.TYPE,
            StatusUser.TYPE,
            StatusUserClass.TYPE,
            TradeDomain.TYPE,
            TransferDomain.TYPE);

    private static final List<CommandType<?>> TYPES = Stream.concat(
                    HAND_WRITTEN.stream(), DescribedCommands.TYPES.stream())
            .sorted(Comparator.comparing(CommandType::name))
            .toList();

    private CommandCatalog() {}

    /**
     * All commands that have a type.
     *
     * @return in the order of their names
     */
    public static List<CommandType<?>> types() {
        return TYPES;
    }

    /**
     * The type of a command.
     *
     * @param name the command's name in any case, such as {@code AddDomain}
     * @return the type; empty if the command has none yet, in which case {@code RawCommand} sends it
     */
    public static Optional<CommandType<?>> find(String name) {
        return TYPES.stream().filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
    }
}
