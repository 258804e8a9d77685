package shop;

import dev.ispapi.CommandSender;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.DomainAvailability;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Shop {

    private final CommandSender ispapi;

    Shop(CommandSender ispapi) {
        this.ispapi = ispapi;
    }

    public static void main(String[] args) {
        SpringApplication.run(Shop.class, args);
    }

    @GetMapping("/check/{name}")
    String check(@PathVariable("name") String name) {
        List<DomainAvailability> results = ispapi.send(CheckDomains.builder().domains(name).build());
        return results.get(0).availability().toString();
    }
}
